import { svg } from "./html.ts";

/** The lines across one field. */
const LINES = 4;

/** Draws slanted lines over a square field, for what is passed over. */
export function drawHatch(document: Document, x: number, y: number, side: number): Element {
  const apart = (2 * side) / LINES;
  const d = Array.from({ length: LINES - 1 }, (_, k) => {
    const along = (k + 1) * apart;
    const [near, far] = [Math.max(0, along - side), Math.min(side, along)];
    return `M${x + near} ${y + far}L${x + far} ${y + near}`;
  }).join("");
  return svg(document, "path", { class: "hatch", d, stroke: "var(--line-strong)", fill: "none" });
}
