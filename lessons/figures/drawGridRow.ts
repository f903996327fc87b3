import { html } from "./html.ts";
import { drawGrid, type Grid, type Rows } from "./grid.ts";

export interface GridPart extends Omit<Grid, "label"> {
  readonly name: string;
  /** The sign between it and the part before: ×, =, →. */
  readonly sign?: string;
}

/** Draws grids in a row, each under its name, with a sign between them; on a narrow screen they wrap. */
export function drawGridRow(document: Document, parts: readonly GridPart[], result?: string): Element {
  const sign = (text: string) => html(document, "span", { class: "sign", "aria-hidden": "true" }, text);
  const drawn = parts.map(({ name, sign: before, ...grid }) => {
    const label = `${name}, ${sides(grid.rows)}${grid.padding ? `, padded to ${sides(grid.rows, grid.padding)}` : ""}`;
    const words = html(document, "p", { class: "name" }, label);
    const drawing = drawGrid(document, { ...grid, label });
    const part = html(document, "div", {}, words, drawing);
    return html(document, "div", { class: "part" }, before === undefined ? undefined : sign(before), part);
  });
  const last = result === undefined ? undefined : html(document, "p", { class: "result" }, result);
  return html(document, "div", { class: "stage" }, ...drawn, last);
}

function sides(rows: Rows, padding = 0): string {
  return `${rows.length + 2 * padding} × ${rows[0]!.length + 2 * padding}`;
}
