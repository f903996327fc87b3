import { expectOptions, optionKinds, type Known } from "engine";
import { drawData } from "./drawData.ts";
import { html, type Figure } from "./html.ts";
import { drawWords, type Words } from "./words.ts";

export interface FigureOptions {
  /** The statement that the figure shows to be true. */
  readonly finding: Words;
}

const known: Known<FigureOptions> = { finding: optionKinds.readLater };

/**
 * A drawing with its finding under it, and its data behind a word to open.
 *
 *     figure(memoryBars(parts, { unit }), { finding: "Maps weigh more than weights." })
 *
 * Byte counts among the words of the finding, and in the data, follow the reader's unit.
 */
export function figure(drawing: Figure | Element, options: FigureOptions): Figure {
  expectOptions("figure", options, known);
  const { finding } = options;
  const data = "render" in drawing ? drawing.data : undefined;
  const render = (document: Document) => {
    const drawn = "render" in drawing ? drawing.render(document) : drawing;
    const words = html(document, "p", { class: "finding" }, ...drawWords(document, finding));
    const caption = html(document, "figcaption", {}, words, data && drawData(document, data));
    return html(document, "figure", { class: "explained" }, drawn, caption);
  };
  return { render };
}
