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

/**
 * Draws each number as a square, the larger the larger; numbers below 0 are hollow. All of one sign are one path: they
 * are many, and a page carries each.
 */
export function drawSquares(document: Document, { name, kind, values, side, most }: Squares): Element {
  const all = Array.from(values);
  const [low, high] = [smallestOf(all), largestOf(all)];
  const full = (most ?? Math.max(-low, high)) || 1;
  const square = (value: number, place: number): string => {
    const width = (FIELD - 1) * Math.sqrt(Math.abs(value) / full);
    const inset = (FIELD - width) / 2;
    const [x, y, length] = [
      (place % side) * FIELD + inset,
      Math.floor(place / side) * FIELD + inset,
      width,
    ].map((part) => Number(part.toFixed(1)));
    return length === 0 ? "" : `M${x} ${y}h${length}v${length}h-${length}z`;
  };
  const paths = [`var(--${kind})`, "none"].flatMap((fill, k) => {
    const d = all.map((value, place) => (value < 0 === (k === 1) ? square(value, place) : "")).join("");
    const stroke = `var(--${kind}${kind === "ink-soft" ? "" : "-text"})`;
    return d === "" ? [] : [svg(document, "path", { d, fill, stroke })];
  });
  const label = `${name}: ${numberText(low)} to ${numberText(high)}`;
  const viewBox = `0 0 ${side * FIELD} ${Math.ceil(all.length / side) * FIELD}`;
  return svg(document, "svg", { class: "squares", viewBox, role: "img", "aria-label": label }, ...paths);
}
