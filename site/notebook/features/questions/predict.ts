import type { Quantity } from "../../kernel/kernelFeature.ts";
import { installedFeatures, quantityOf } from "../../kernel/installedFeatures.ts";
import { numberText } from "../../kernel/render/numberText.ts";
import type { Tree } from "../../kernel/tree.ts";
import {
  expectAtMost,
  labelText,
  controlTree,
  refuseOptions,
  type Control,
} from "../../kernel/inputs/control.ts";
import { expectKnown } from "../../kernel/inputs/expectKnown.ts";
import { digitsWanted, isNear, judge, numbers, type NearMiss, type GuessVerdict } from "./judge.ts";

/** The types of amounts that an answer may be beside a number: features that bring a quantity add theirs. */
export interface Amounts {}

export type Amount = Amounts[keyof Amounts];

interface Question {
  /** The reason, shown with the answer. */
  readonly because: string;
  /** Anticipated wrong answers; in bytes if the answer counts bytes. */
  readonly near?: readonly NearMiss[];
  /**
   * The distance from the answer, as a part of it, that a guess may have; by default 0.01 for bytes, 0 for other
   * numbers.
   */
  readonly within?: number;
}

export interface CountQuestion extends Question {
  /** A number, or a count of bytes, which makes the reader's guess one too. */
  readonly answer: number;
  /** The unit, to stand behind the field. */
  readonly unit?: string;
}

export interface AmountQuestion extends Question {
  /** A number, or a count of bytes, which makes the reader's guess one too. */
  readonly answer: Amount;
}

/** The most characters of a question, or of the reason, that are shown. */
const longest = 2000;

/** The unit in which an amount is usually written. */
const usualUnit = ({ units, usual }: Quantity, amount: number) =>
  units.slice(0, usual).findLast(([, size]) => amount >= size) ?? units[0]!;

/** The kinds of answer that there are, in words. */
const expected = (): string =>
  ["a number", ...installedFeatures().flatMap(({ quantity }) => quantity?.name ?? [])].join(" or ");

/**
 * A control that asks for a number. Its value is the reader's guess, in bytes for a count of bytes, undefined until
 * there is one.
 */
export function predict(
  question: string,
  options: CountQuestion | AmountQuestion,
): Control<number | undefined> {
  expectKnown<Partial<CountQuestion & AmountQuestion>>(
    "predict",
    options as Partial<CountQuestion & AmountQuestion>,
    {
      answer: "any",
      because: "string",
      near: "list",
      within: "number",
      unit: "string",
    },
    ["answer", "because"],
  );
  const because = labelText(options.because, longest);
  const near = (options.near ?? []).map(({ guess, hint }) => ({ guess, hint: labelText(hint, longest) }));
  expectAtMost("predict", "guesses", near.length);
  const quantity = quantityOf(options.answer);
  const answer = quantity?.amountOf(options.answer) ?? (options.answer as number);
  if (!Number.isFinite(answer)) refuseOptions("predict", `answer must be ${expected()}`);
  const within = options.within ?? quantity?.within ?? 0;
  const unit = "unit" in options && options.unit !== undefined ? labelText(options.unit) : undefined;
  const same = near.find(({ guess }) => isNear(guess, answer, within));
  if (same !== undefined) refuseOptions("predict", `near has the answer itself, ${same.guess}`);
  // The unit that stands there first fits the largest of all expected guesses, so that it gives nothing away.
  const first = quantity && usualUnit(quantity, Math.max(answer, ...near.map(({ guess }) => guess)));
  /** An amount as a reader would write it. */
  const text = (amount: number): string => {
    if (quantity !== undefined) {
      const [of, size] = usualUnit(quantity, amount);
      return `${numberText(Number((amount / size).toPrecision(4)))} ${of}`;
    }
    return unit === undefined ? numberText(amount) : `${numberText(amount)} ${unit}`;
  };
  const digits = digitsWanted(within, quantity);
  // Of an amount it is said in any case: that little is left would give the answer away.
  const isLong = quantity !== undefined || Number(answer.toPrecision(digits)) !== answer;
  const precision = `${numbers[digits]} digit${digits === 1 ? "" : "s"} will do`;
  const exact = quantity === undefined ? [text(answer)] : quantity.show(options.answer, answer);
  return {
    initial: undefined,
    read: (raw) => (typeof raw === "number" && Number.isFinite(raw) ? raw : undefined),
    draw(name, guess) {
      const judged = judge(guess, { answer, near, within, digits, quantity });
      const field = controlTree("input", {
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        size: 9,
        value: guess === undefined ? undefined : String(guess / (first?.[1] ?? 1)),
      });
      const choices = (quantity?.units ?? []).map(([of, size]) =>
        controlTree("option", { value: size, selected: of === first?.[0] }, of),
      );
      const measure =
        choices.length > 0
          ? [controlTree("select", { autocomplete: "off", "aria-label": "Unit" }, ...choices)]
          : unit === undefined
            ? []
            : [controlTree("span", { class: "unit" }, unit)];
      const marks = { "data-input": name, "data-question": name, "data-verdict": judged.verdict };
      return controlTree(
        "div",
        { class: "control question", "data-kind": "predict", ...marks },
        controlTree(
          "label",
          {},
          controlTree("span", { class: "label" }, labelText(question, longest)),
          field,
        ),
        ...measure,
        ...(isLong ? [controlTree("span", { class: "precision" }, precision)] : []),
        controlTree("button", { type: "button", "data-check": name }, "Check"),
        controlTree("output", { class: "reply" }, ...reply(judged, exact, because)),
        revealed(answer, exact, because, near, text),
      );
    },
  };
}

function reply({ verdict, words }: GuessVerdict, exact: readonly Tree[], because: string): Tree[] {
  const said = (sign: string, ...rest: readonly Tree[]) => [controlTree("strong", {}, sign), " ", ...rest];
  if (verdict === "right") return said("✓ Right:", ...exact, `. ${because}`);
  if (verdict === "near") return said("≈ Not quite.", controlTree("span", { class: "hint" }, words!));
  return verdict === "wrong" ? said("○ Not yet.", words!) : [];
}

function revealed(
  amount: number,
  exact: readonly Tree[],
  because: string,
  near: readonly NearMiss[],
  text: (amount: number) => string,
): Tree {
  const misses = near.flatMap(({ guess, hint }) => [
    controlTree("dt", { "data-guess": guess }, text(guess)),
    controlTree("dd", {}, hint),
  ]);
  const answer = controlTree(
    "p",
    { "data-guess": amount, "data-words": text(amount) },
    controlTree("strong", {}, ...exact),
    `. ${because}`,
  );
  return controlTree(
    "details",
    { class: "answer" },
    controlTree("summary", {}, "Show the answer"),
    answer,
    ...(misses.length === 0 ? [] : [controlTree("dl", { class: "misses" }, ...misses)]),
  );
}
