import { predict as predictControl, type AmountQuestion, type CountQuestion } from "./predict.ts";

// What questions add to the module `inputs`, as it stands outside a page.

export { check } from "./check.ts";

/**
 * A number to predict before the answer is shown. The reader's guess, in bytes where the answer counts bytes.
 *
 *     const guess = predict("How many weights does it have?", {
 *       answer: 1728,
 *       unit: "weights",
 *       because: "64 filters of 3 × 3 × 3 numbers each.",
 *       near: [{guess: 576, hint: "Each filter reaches through all three channels."}],
 *     });
 *
 * The value is undefined until there is a guess. A guess that is the answer rounded is right: to two digits or more where bytes
 * are counted, in whichever unit, else to three or more. The field says so.
 *
 * Throws when the answer stands among the wrong ones.
 */
export const predict: {
  (question: string, options: CountQuestion): number | undefined;
  (question: string, options: AmountQuestion): number | undefined;
} = (question: string, options: CountQuestion | AmountQuestion): number | undefined =>
  predictControl(question, options).initial;
