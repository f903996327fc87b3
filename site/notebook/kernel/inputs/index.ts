import { checkbox as checkboxControl, type CheckboxOptions } from "./checkbox.ts";
import { check } from "../../features/questions/check.ts";
import type { Control } from "./control.ts";
import { matrix as matrixControl, type MatrixOptions } from "./matrix.ts";
import { number as numberControl, type NumberOptions } from "./number.ts";
import { picture as pictureControl, type Picture, type PictureOptions } from "./picture.ts";
import {
  predict as predictControl,
  type ByteQuestion,
  type CountQuestion,
} from "../../features/questions/predict.ts";
import { select as selectControl, type SelectOptions } from "./select.ts";
import { slider as sliderControl, type SliderOptions } from "./slider.ts";
import { text as textControl, type TextOptions } from "./text.ts";

export { check } from "../../features/questions/check.ts";
export type { Picture } from "./picture.ts";

/** What a byte count is written in: MB is 10⁶ bytes, MiB 2²⁰, `article` the article's own mixture. */
export type Unit = "MB" | "MiB" | "article";

// The module `inputs` as it stands outside a page: every input is at its default, and progress goes nowhere.

/**
 * A number on a scale, moved by hand, by arrow keys, or by buttons that step and play.
 *
 *     slider("Stride", {min: 1, max: 3, value: 2}) // 2
 *
 * It must be the initialiser of a `const`, as all inputs, and takes that name on the page.
 *
 * Throws when the options contradict each other, such as a value outside `min` and `max`.
 */
export const slider = (label: string, options: SliderOptions): number =>
  sliderControl(label, options).initial;

/**
 * A number typed into a field.
 *
 *     number("Batch", {min: 1, step: 1, value: 32}) // 32
 *
 * Throws when the value lies outside `min` and `max`.
 */
export const number = (label: string, options?: NumberOptions): number =>
  numberControl(label, options).initial;

/**
 * One of a list. Its value is the choice itself, or what a record says that the words mean.
 *
 *     select("Padding", {options: {none: 0, "a ring of zeros": 1}, value: 1}) // 1
 *
 * Throws when the list is empty, longer than 2,000, or without the value.
 */
export const select = <const T>(label: string, options: SelectOptions<T>): T =>
  selectControl(label, options).initial;

/**
 * A box to tick.
 *
 *     checkbox("Bias", {value: true}) // true
 */
export const checkbox = (label: string, options?: CheckboxOptions): boolean =>
  checkboxControl(label, options).initial;

/**
 * A line of text.
 *
 *     text("Layers", {value: "conv 64"}) // "conv 64"
 *
 * Throws when the value is longer than 10,000 characters.
 */
export const text = (label: string, options?: TextOptions): string => textControl(label, options).initial;

/**
 * A small grid of numbers, each typed into a field of its own.
 *
 *     matrix("Filter", {rows: 1, columns: 2, value: [[1, 0]]}) // [[1, 0]]
 *
 * Throws when there are more than 1,024 numbers, or the value has another size.
 */
export const matrix = (label: string, options: MatrixOptions): readonly (readonly number[])[] =>
  matrixControl(label, options).initial;

/** A picture, channels first: `[3, H, W]`, each value from 0 to 255. The reader may open one of their own. */
export const picture = (label: string, options: PictureOptions): Picture =>
  pictureControl(label, options).initial;

/**
 * A number to predict before the answer is shown. The reader's guess, in bytes where the answer counts bytes.
 *
 *     const guess = predict("How many weights has it?", {
 *       answer: 1728,
 *       unit: "weights",
 *       because: "64 filters of 3 × 3 × 3 numbers each.",
 *       near: [{guess: 576, hint: "Each filter reaches through all three channels."}],
 *     });
 *
 * The value is undefined until there is a guess. A guess that is the answer rounded to two digits or more is right where bytes
 * are counted, in whichever unit.
 *
 * Throws when the answer stands among the wrong ones.
 */
export const predict: {
  (question: string, options: CountQuestion): number | undefined;
  (question: string, options: ByteQuestion): number | undefined;
} = (question: string, options: CountQuestion | ByteQuestion): number | undefined =>
  predictControl(question, options).initial;

/** The unit that the reader has chosen for byte counts. */
export const unit: Unit = "MB";

/**
 * Says how far a long run has come, `done` of `total`, and lets the page breathe.
 *
 *     await progress(epoch, epochs);
 */
export const progress = async (done: number, total: number): Promise<void> => void [done, total];

const controls = {
  slider: sliderControl,
  number: numberControl,
  select: selectControl,
  checkbox: checkboxControl,
  text: textControl,
  matrix: matrixControl,
  picture: pictureControl,
  predict: predictControl,
};

/** Everything that a cell may import from the module. */
export const inputNames: readonly string[] = [...Object.keys(controls), "check", "unit", "progress"];

/** The same module in a running cell: `place` says what each control stands at. */
export function liveInputs(
  place: (control: Control) => unknown,
  ready: { readonly unit: Unit; readonly progress: typeof progress },
): Readonly<Record<string, unknown>> {
  const make = controls as unknown as Readonly<Record<string, (...given: unknown[]) => Control>>;
  const placed = Object.entries(make).map(([kind, control]) => [
    kind,
    (...given: unknown[]) => place(control(...given)),
  ]);
  return { ...Object.fromEntries(placed), check, ...ready };
}
