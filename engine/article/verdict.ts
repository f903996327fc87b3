import { group } from "../units/group.ts";
import type { Answer, Claim, Verdict } from "./claim.ts";
import { byteScales, countScale, printed, type Printed, type Scale } from "./printed.ts";

/** A verdict worked out anew, and in what way the figure fits. */
export interface Fit {
  readonly verdict: Verdict;
  readonly reading: string;
}

/** The first verdict that fits a claim; `restated` is the claim that it names, if it names one. */
export function verdict(claim: Claim, restated?: Claim): Fit {
  const { article, answer } = claim;
  const plain = (verdict: Verdict): Fit => ({ verdict, reading: "" });
  if ("nothing" in answer) return plain("unexplained");
  if ("text" in answer) return plain(answer.text === article ? "exact" : "wrong");
  const numbers = printed(article);
  const fit =
    "bytes" in answer ? bytesFit(numbers[0], answer.bytes, byteScales(article)) : countsFit(article, answer);
  if (fit !== undefined) return fit;
  if (slipped(numbers, answer, restated)) return plain("slip");
  return plain("wrong");
}

function countsFit(article: string, { counts }: { readonly counts: readonly number[] }): Fit | undefined {
  const numbers = printed(article);
  if (numbers.length !== counts.length) return undefined;
  const scale = countScale(article);
  const fits = numbers.map((number, place) => fitIn(number, counts[place], scale));
  // Several numbers of one claim are exact together or not at all.
  if (fits.length > 1) return fits.every((fit) => fit?.verdict === "exact") ? fits[0] : undefined;
  return fits[0];
}

function bytesFit(number: Printed, bytes: number, [plain, ...others]: readonly Scale[]): Fit | undefined {
  const fit = fitIn(number, bytes, plain);
  if (fit !== undefined) return fit;
  for (const scale of others) {
    const other = fitIn(number, bytes, scale);
    if (other !== undefined) return { verdict: "unit", reading: other.reading };
  }
  return undefined;
}

function fitIn({ value, decimals }: Printed, count: number, { size, text }: Scale): Fit | undefined {
  const scaled = count / size;
  const step = 10 ** decimals;
  const steps = Math.round(value * step);
  const reading = (how: string): string =>
    size === 1 ? "" : `${group(count)} ${text} = ${group(Number(scaled.toFixed(4)))}${how}`;
  if (value * size === count) return { verdict: "exact", reading: reading("") };
  if (Math.round(scaled * step) === steps) return { verdict: "rounded", reading: reading(", rounded") };
  if (Math.floor(scaled * step) === steps) return { verdict: "cut", reading: reading(", cut") };
  return undefined;
}

// The right digits under wrong separators, or a figure that the article gives rightly elsewhere.
function slipped(numbers: readonly Printed[], answer: Answer, restated: Claim | undefined): boolean {
  if (!("counts" in answer)) return false;
  const { counts } = answer;
  const sameDigits =
    numbers.length === counts.length &&
    numbers.every(({ digits }, place) => digits === String(counts[place]));
  const sameAnswer = restated !== undefined && JSON.stringify(restated.answer) === JSON.stringify(answer);
  return sameDigits || (sameAnswer && verdict(restated).verdict === "exact");
}
