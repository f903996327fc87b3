import { checkbox as checkboxControl, type CheckboxOptions } from "./checkbox.ts";
import { check } from "./check.ts";
import type { Control } from "./control.ts";
import { matrix as matrixControl, type MatrixOptions } from "./matrix.ts";
import { number as numberControl, type NumberOptions } from "./number.ts";
import { picture as pictureControl, type Picture, type PictureOptions } from "./picture.ts";
import { predict as predictControl, type ByteQuestion, type CountQuestion } from "./predict.ts";
import { select as selectControl, type SelectOptions } from "./select.ts";
import { slider as sliderControl, type SliderOptions } from "./slider.ts";
import { text as textControl, type TextOptions } from "./text.ts";

export { check } from "./check.ts";
export type { Picture } from "./picture.ts";

/** What a byte count is written in: MB is 10⁶ bytes, MiB 2²⁰, `article` the article's own mixture. */
export type Unit = "MB" | "MiB" | "article";

/**
 * The module `inputs` as it stands outside a page: every input is at its default, and progress goes nowhere.
 *
 *     const stride = slider("Stride", { min: 1, max: 3, value: 2 }); // 2
 *
 * Throws where the options contradict each other, such as a value outside min and max.
 */
export const slider = (label: string, options: SliderOptions): number =>
  sliderControl(label, options).initial;

export const number = (label: string, options?: NumberOptions): number =>
  numberControl(label, options).initial;

export const select = <const T>(label: string, options: SelectOptions<T>): T =>
  selectControl(label, options).initial;

export const checkbox = (label: string, options?: CheckboxOptions): boolean =>
  checkboxControl(label, options).initial;

export const text = (label: string, options?: TextOptions): string => textControl(label, options).initial;

export const matrix = (label: string, options: MatrixOptions): readonly (readonly number[])[] =>
  matrixControl(label, options).initial;

/** A picture, channels first: `[3, H, W]`, each value from 0 to 255. */
export const picture = (label: string, options: PictureOptions): Picture =>
  pictureControl(label, options).initial;

/** A number to predict before the answer is shown. The reader's guess, in bytes where the answer counts bytes. */
export const predict: {
  (question: string, options: CountQuestion): number | undefined;
  (question: string, options: ByteQuestion): number | undefined;
} = (question: string, options: CountQuestion | ByteQuestion): number | undefined =>
  predictControl(question, options).initial;

/** The unit the reader has chosen for byte counts. */
export const unit: Unit = "MB";

/** Says how far a long run has come, `done` of `total`, and lets the page breathe. */
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
