import { svg } from "./html.ts";
import { largestOf, smallestOf } from "./largestOf.ts";
import { numberText } from "./numberText.ts";

const FIELD = 10;

export interface Squares {
  /** The name of the numbers, for readers who hear the drawing. */
  readonly name: string;
  /** The colour's name: a kind of memory, or `ink-soft`. */
  readonly kind: string;
  readonly values: ArrayLike<number>;
  /** The number of fields in a row. */
  readonly side: number;
  /** The number whose square fills its field; by default the largest, whatever its sign. */
  readonly most?: number | undefined;
}

/** Draws each number as a square, the larger the larger; numbers below 0 are hollow. */
export function drawSquares(document: Document, { name, kind, values, side, most }: Squares): Element {
  const all = Array.from(values);
  const [low, high] = [smallestOf(all), largestOf(all)];
  const full = (most ?? Math.max(-low, high)) || 1;
  const drawn = all.map((value, place) => {
    const width = (FIELD - 1) * Math.sqrt(Math.abs(value) / full);
    const inset = (FIELD - width) / 2;
    return svg(document, "rect", {
      x: ((place % side) * FIELD + inset).toFixed(1),
      y: (Math.floor(place / side) * FIELD + inset).toFixed(1),
      width: width.toFixed(1),
      height: width.toFixed(1),
      fill: value < 0 ? "none" : `var(--${kind})`,
      stroke: `var(--${kind}${kind === "ink-soft" ? "" : "-text"})`,
    });
  });
  const label = `${name}: ${numberText(low)} to ${numberText(high)}`;
  const viewBox = `0 0 ${side * FIELD} ${Math.ceil(all.length / side) * FIELD}`;
  return svg(document, "svg", { class: "squares", viewBox, role: "img", "aria-label": label }, ...drawn);
}
