import { group } from "../units/group.ts";
import type { Answer, Counts, Published, Trial } from "./answer.ts";
import type { Claim, Verdict } from "./claim.ts";
import { countScale, printedNumbers } from "./printedNumbers.ts";
import { readingIn, readings, type Reading } from "./readings.ts";
import { byNeighbours, type SharedReading } from "./sharedReading.ts";

/** A verdict worked out anew, and in what way the figure fits. */
export interface VerdictFit {
  readonly verdict: Verdict;
  readonly reading: string;
}

/** The first verdict that fits a claim, among all that the article makes. */
export function verdict(claim: Claim, all: readonly Claim[] = [claim]): VerdictFit {
  const { article, answer } = claim;
  if ("nothing" in answer) return plain("unexplained");
  if ("possibleBytes" in answer) return possible(article, answer.possibleBytes);
  if ("published" in answer) return plain(agrees(article, answer) ? "sourced" : "wrong");
  if ("holds" in answer) return plain(answer.holds ? "exact" : setRight(claim, all) ? "slip" : "wrong");
  if ("cases" in answer) return plain(stands(answer) ? "exact" : "wrong");
  const fit = "bytes" in answer ? bytesFit(claim, answer.bytes, all) : countsFit(article, answer);
  if (fit !== undefined) return fit;
  return plain(slipped(claim, answer, all) ? "slip" : "wrong");
}

const plain = (verdict: Verdict): VerdictFit => ({ verdict, reading: "" });

// Told, but it decides nothing.
function possible(article: string, bytes: number): VerdictFit {
  const [reading] = readings(article, bytes);
  const told = reading === undefined ? "" : `a reading that it never states: ${scaled(bytes, reading)}`;
  return { verdict: "unexplained", reading: told };
}

function agrees(article: string, { published, agrees }: Published): boolean {
  if (agrees !== undefined) return agrees;
  const [said, found] = [article, published].map((text) => printedNumbers(text).map(({ value }) => value));
  return said.length > 0 && JSON.stringify(said) === JSON.stringify(found);
}

function stands({ cases, of, typically }: Trial): boolean {
  return typically ? 2 * cases > of : cases === of;
}

function countsFit(article: string, { counts }: Counts): VerdictFit | undefined {
  const numbers = printedNumbers(article);
  if (numbers.length !== counts.length) return undefined;
  const scale = countScale(article);
  const fits = numbers.map((number, place) => readingIn(number, counts[place], scale));
  const [first] = fits;
  if (first === undefined) return undefined;
  // Several numbers of one claim are exact together or not at all.
  if (fits.length > 1 && fits.some((fit) => fit?.how !== "exact")) return undefined;
  return { verdict: first.how, reading: scale.size === 1 ? "" : scaled(counts[0], first) };
}

function bytesFit(
  { id, article, lines = [] }: Claim,
  bytes: number,
  all: readonly Claim[],
): VerdictFit | undefined {
  const own = readings(article, bytes);
  const neighbours = all.flatMap((one) => {
    const beside = one.id !== id && lines.some((line) => one.lines?.includes(line));
    return beside && "bytes" in one.answer ? [readings(one.article, one.answer.bytes)] : [];
  });
  const [best, ...others] = byNeighbours(own, neighbours);
  if (best === undefined) return undefined;
  const { reading, fits } = best;
  const rest = others.length === 0 ? "" : `; ${rivals(others, neighbours.length === 0 ? undefined : fits)}`;
  const told = reading.scale.size === 1 ? "" : `${scaled(bytes, reading)}${rest}`;
  return { verdict: reading.plain ? reading.how : "unit", reading: told };
}

// What would fit, too, and how many of the figures that stand together it fits.
function rivals(others: readonly SharedReading[], fits: number | undefined): string {
  const told = others.map(({ reading: { scale, text }, fits: fewer }) => {
    const here = `${scale.text}, here ${text},`;
    return fits === undefined ? `${here} would fit, too` : `${here} fits ${fewer}`;
  });
  const shared = fits === undefined ? [] : [`${fits} of the figures that stand together read so`];
  return [...shared, ...told].join("; ");
}

function scaled(count: number, { scale, text }: Reading): string {
  return `${group(count)} ${scale.text} = ${text}`;
}

// The right digits under wrong separators, or counts that the article gives rightly elsewhere.
function slipped(claim: Claim, answer: Answer, all: readonly Claim[]): boolean {
  if (!("counts" in answer)) return false;
  const { counts } = answer;
  const numbers = printedNumbers(claim.article);
  const sameDigits =
    numbers.length === counts.length &&
    numbers.every(({ digits }, place) => digits === String(counts[place]));
  const restated = setRight(claim, all)?.answer;
  const sameCounts =
    restated !== undefined &&
    "counts" in restated &&
    JSON.stringify(restated.counts) === JSON.stringify(counts);
  return sameDigits || sameCounts;
}

// The claim by which the article itself says rightly what this one says wrongly.
function setRight(claim: Claim, all: readonly Claim[]): Claim | undefined {
  const restated = all.find(({ id }) => id === claim.restated);
  return restated !== undefined && verdict(restated, all).verdict === "exact" ? restated : undefined;
}
