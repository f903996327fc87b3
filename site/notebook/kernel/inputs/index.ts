import { checkbox as checkboxControl, type CheckboxOptions } from "./checkbox.ts";
import { matrix as matrixControl, type MatrixOptions } from "./matrix.ts";
import { number as numberControl, type NumberOptions } from "./number.ts";
import { picture as pictureControl, type Picture, type PictureOptions } from "./picture.ts";
import { select as selectControl, type SelectOptions } from "./select.ts";
import { slider as sliderControl, type SliderOptions } from "./slider.ts";
import { text as textControl, type TextOptions } from "./text.ts";

export type { Picture } from "./picture.ts";

// The module `inputs` as it stands outside a page: every input is at its default, and progress goes nowhere.

/**
 * A number on a scale, moved by hand, by arrow keys, or by buttons that step and play.
 *
 *     slider("Stride", {min: 1, max: 3, value: 2}) // 2
 *
 * Like every input, it must be the value of a `const`, whose name it takes on the page.
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
 * One of a list. Its value is the choice itself, or what a record gives for the words shown.
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
 * Says how far a long run has come, `done` of `total`, and lets the page breathe.
 *
 *     await progress(epoch, epochs);
 */
export const progress = async (done: number, total: number): Promise<void> => void [done, total];
