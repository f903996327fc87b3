import { html, svg } from "./html.ts";
import type { Tick } from "./ticks.ts";

/** The drawing's own units, across and up; the page stretches them to the room that there is. */
export const ACROSS = 1000;
export const UP = 1000;

export interface Plane {
  readonly label: string;
  readonly ticks: readonly Tick[];
  /** The value at the upper edge. */
  readonly top: number;
  readonly shapes: readonly Element[];
  /** Words that lie over the shapes. */
  readonly words?: readonly Element[];
  readonly role?: "img" | "group";
}

/** Draws a field with a scale at its left; words keep their size when it is stretched. */
export function drawPlane(
  document: Document,
  { label, ticks, top, shapes, words = [], role = "img" }: Plane,
) {
  const lines = ticks.map(({ value }) => {
    const y = heightOf(value, top);
    return svg(document, "line", { class: "rule", x1: 0, x2: ACROSS, y1: y, y2: y });
  });
  const scale = ticks.map(({ value, text }) =>
    html(document, "span", { class: "tick", style: `--y: ${heightOf(value, top) / (UP / 100)}` }, text),
  );
  const field = svg(
    document,
    "svg",
    { viewBox: `0 0 ${ACROSS} ${UP}`, preserveAspectRatio: "none", role, "aria-label": label },
    ...lines,
    ...shapes,
  );
  return html(
    document,
    "div",
    { class: "plane" },
    ...scale,
    html(document, "div", { class: "field" }, field, ...words),
  );
}

/** The height of a value, counted from the upper edge. */
export const heightOf = (value: number, top: number): number => Math.round(UP - (UP * value) / (top || 1));
