import { isAlike } from "./isAlike.ts";
import { expectKnown } from "../../kernel/inputs/expectKnown.ts";
import { refuseOptions } from "../../kernel/inputs/control.ts";

/** One case that the reader's code is tried on. */
export interface Case {
  readonly when: string;
  readonly got: unknown;
  readonly expected: unknown;
  /** Anticipated wrong results, each with a hint. */
  readonly near?: readonly { readonly got: unknown; readonly hint: string }[];
}

export interface CheckOptions {
  /** Hints that are shown one after another, as the reader asks. */
  readonly hints?: readonly string[];
}

/** The results of a reader's code, case by case. */
export class CheckResult {
  readonly #own = true;
  readonly cases: readonly (Case & { readonly right: boolean; readonly hint: string | undefined })[];
  readonly hints: readonly string[];
  constructor(cases: readonly Case[], { hints = [] }: CheckOptions = {}) {
    this.cases = cases.map((one) => {
      const right = isAlike(one.got, one.expected);
      const met = right ? undefined : one.near?.find(({ got }) => isAlike(one.got, got));
      return { ...one, right, hint: met?.hint };
    });
    this.hints = hints;
  }

  /** Whether a value was made here; nothing of the value runs to tell. */
  static is(value: unknown): value is CheckResult {
    return typeof value === "object" && value !== null && #own in value && value.#own;
  }

  get verdict(): "right" | "near" | "wrong" {
    if (this.cases.every(({ right }) => right)) return "right";
    return this.cases.some(({ hint }) => hint !== undefined) ? "near" : "wrong";
  }
}

/**
 * Compares the results of code with the expected ones, case by case; shown as a list, with a hint if one fits.
 *
 *     check([
 *       {when: "nothing is negative", got: mine([1, 2]), expected: [1, 2]},
 *       {when: "something is", got: mine([-1, 2]), expected: [0, 2], near: [{got: [1, 2], hint: "It is not |x|."}],
 *     ], {hints: ["Which numbers stay?"]})
 *
 * Numbers agree within a rounding, lists and tensors number by number. A solution, in a fence `ts solution of=`, is tried when
 * the lesson is built.
 */
export function check(cases: readonly Case[], options: CheckOptions = {}): CheckResult {
  expectKnown("check", options, { hints: "list" });
  if (!Array.isArray(cases) || cases.some((one) => typeof one !== "object" || one === null))
    refuseOptions("check", "expected a list of cases", "Write check([{when: …, got: …, expected: …}]).");
  return new CheckResult(cases, options);
}
