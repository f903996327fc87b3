import { group } from "../units/group.ts";

/** Numbers that the engine counts, and the same in words: `4 × 4 numbers`. */
export interface Counts {
  readonly counts: readonly number[];
  readonly text: string;
}

/** A claim that is true or false, and what was found instead of its own words. */
export interface Finding {
  readonly holds: boolean;
  readonly text: string;
}

/** A general claim tried on many cases. It holds when it holds in all, or in most if it says “typically”. */
export interface Trial {
  readonly cases: number;
  readonly of: number;
  readonly typically: boolean;
  readonly text: string;
}

/** A source's words, with their date, where nothing can be computed. */
export interface Published {
  readonly published: string;
  readonly source: string;
  /** Whether it bears the claim out; without this, it does when its numbers are the claim’s. */
  readonly agrees?: boolean;
}

/**
 * The answer to a claim: bytes, counts, a finding, a trial, or a source. `possibleBytes` fit by a reading that the
 * article never states, so they are told and decide nothing; with `nothing` there is not even that.
 */
export type Answer =
  | { readonly bytes: number }
  | { readonly possibleBytes: number }
  | Counts
  | Finding
  | Trial
  | Published
  | { readonly nothing: true };

/**
 * Counts in words, digits in groups of three; what comes in as text is told and not counted.
 *
 *     sayCounts`${4096} neurons` // {counts: [4096], text: "4,096 neurons"}
 */
export function sayCounts(words: TemplateStringsArray, ...values: readonly (number | string)[]): Counts {
  const said = values.map((value) => (typeof value === "number" ? group(value) : value));
  return {
    counts: values.filter((value) => typeof value === "number"),
    text: words.reduce((before, word, place) => `${before}${said[place - 1]}${word}`),
  };
}

/** Numbers one after another, as a drawing lists them. */
export function listCounts(counts: readonly number[], what: string): Counts {
  return { counts, text: `${what} ${counts.map((count) => group(count)).join(", ")}` };
}

/** An answer as it is read by itself. */
export function answerText(answer: Answer): string {
  if ("bytes" in answer) return `${group(answer.bytes)} B`;
  if ("published" in answer) return answer.published;
  return "text" in answer ? answer.text : "not computed";
}
