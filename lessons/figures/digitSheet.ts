import { expectOptions, optionKinds, type Known } from "engine";
import { select, type Batch } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";

export interface DigitSheetOptions {
  /** The digits to show, by their places. */
  readonly shown: readonly number[];
  /** The input that a digit sets to its place. */
  readonly input?: string;
  /** The place that is set apart. */
  readonly here?: number;
}

const known: Known<DigitSheetOptions> = {
  shown: optionKinds.list,
  input: optionKinds.text,
  here: optionKinds.number,
};

/**
 * Digits with a network's answers; a wrong answer is struck out beside the right one.
 *
 *     digitSheet(unseen, bestClasses(learner.answer(unseen.input)), { shown: [0, 1, 2], input: "digit" })
 */
export function digitSheet(
  { input: pictures, labels }: Batch,
  answers: readonly number[],
  options: DigitSheetOptions,
): Figure {
  expectOptions("digitSheet", options, known);
  const { shown, input = "digit", here } = options;
  const render = (document: Document) => {
    const digits = shown.map((place) => {
      const [answer, label] = [answers[place]!, labels.data[place]!];
      const right = answer === label;
      const words = right ? `a ${label}, read as ${answer}` : `a ${label}, wrongly read as ${answer}`;
      const canvas = drawPixels(document, inked(select(select(pictures, place), 0)), { label: words });
      const told = right
        ? [html(document, "b", {}, `${answer} ✓`)]
        : [html(document, "s", {}, String(answer)), " ", html(document, "b", {}, String(label))];
      const attributes = {
        [`data-set-${input}`]: place,
        "data-verdict": right ? "right" : "wrong",
        class: place === here ? "here" : undefined,
        title: words,
      };
      return html(
        document,
        "div",
        attributes,
        canvas,
        html(document, "span", { "aria-hidden": "true" }, ...told),
      );
    });
    return html(document, "div", { class: "digits", role: "group", "aria-label": "digits" }, ...digits);
  };
  return { render };
}

/** Turns ink into greys: 0 is paper, 1 is black. */
function inked({ shape, data }: Batch["input"]): Batch["input"] {
  return { shape, data: data.map((ink) => Math.round(255 * (1 - ink))) };
}
