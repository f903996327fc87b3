import { numberText as number } from "../../../lessons/figures/numberText.ts";
import type { DataRow, Finding } from "./findingsIn.ts";

/** The facts that a rule may look at. */
export interface Given {
  /** The value of a control: a number, whether it is ticked, or the words of a choice. */
  readonly at: (control: string) => unknown;
  /** The data behind the figure, or behind another cell's; the first table unless another is named. */
  readonly rows: (of?: { readonly cell?: string; readonly table?: number }) => readonly DataRow[];
  readonly figure: Finding["figure"];
}

/**
 * The sentence that a finding has to say at a setting, worked out from the figure's data, from the settings, by hand or
 * from PyTorch's numbers, not by the lesson's own cells. It comes out otherwise if the figure does not bear the
 * sentence out.
 */
export type Rule = (given: Given) => string;
export type Rules = Readonly<Record<string, Rule>>;

/** A sentence that is true only under a condition. */
export const provided =
  (sentence: string, holds: (given: Given) => boolean): Rule =>
  (given) =>
    holds(given) ? sentence : `not so: ${sentence}`;

/** A sentence on facts that no control of its page touches. */
export const settled = (sentence: string): Rule => provided(sentence, () => true);

/** The numbers of a column; without a name, of the column at a place. */
export const column = (rows: readonly DataRow[], name: string | number): readonly number[] =>
  rows.map((row) => Number(typeof name === "string" ? row[name] : Object.values(row)[name]));

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const isRising = (values: readonly number[]): boolean =>
  values.every((value, k) => k === 0 || value > values[k - 1]!);

/** A share in percent to one decimal, as findings have it. */
export const percent = (share: number): string => number(Math.round(10 * share) / 10);

export { number };
