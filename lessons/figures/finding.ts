import { html, type Figure } from "./figure.ts";
import { table, type TableOptions, type TableValue } from "./table.ts";
import { drawWords, type Words } from "./words.ts";

export interface FindingOptions<Row> extends Pick<TableOptions<Row>, "columns" | "part"> {
  /** What the figure shows, as a statement. */
  readonly finding: Words;
  /** The drawing in words, where it does not tell itself. */
  readonly alternative?: string;
  /** The numbers behind the drawing, a click away. */
  readonly data?: readonly Row[];
}

/**
 * A drawing with the finding under it and its data behind a word to open.
 *
 *     figure(Plot.barY([1, 4, 9]).plot(), { finding: "It grows.", data: [{ side: 3, fields: 9 }] })
 *
 * Byte counts among the words of the finding, and in the data, follow the reader's unit.
 */
export function figure<Row extends Readonly<Record<string, TableValue>>>(
  drawing: Figure | Element,
  { finding, alternative, data, ...options }: FindingOptions<Row>,
): Figure {
  const render = (document: Document) => {
    const drawn = "render" in drawing ? drawing.render(document) : drawing;
    const words = html(document, "p", { class: "finding" }, ...drawWords(document, finding));
    const caption = html(document, "figcaption", {}, words, data && drawData(document, data, options));
    return html(document, "figure", { class: "explained", "aria-label": alternative }, drawn, caption);
  };
  return { render };
}

function drawData<Row extends Readonly<Record<string, TableValue>>>(
  document: Document,
  data: readonly Row[],
  options: Pick<TableOptions<Row>, "columns" | "part">,
): Element {
  const summary = html(document, "summary", {}, "Data");
  const numbers = table(data, { caption: "The numbers in this figure", ...options }).render(document);
  return html(document, "details", { class: "numbers-behind" }, summary, numbers);
}
