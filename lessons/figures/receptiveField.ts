import { expectOptions, optionKinds, type Known } from "engine";
import { html, svg, type Figure } from "./html.ts";
import type { LayerMaps } from "./layerMaps.ts";

export interface ReceptiveFieldOptions {
  /** The layer that the one value is of, counted from 1. */
  readonly layer: number;
}

const known: Known<ReceptiveFieldOptions> = { layer: optionKinds.number };

/** The names at the left, the counts at the right, and the distance between rows, in the drawing's own units. */
const NAMES = 62;
const COUNTS = 78;
const ROW = 38;
/** The room for the squares of the widest row. */
const ROOM = 280;
const WIDTH = NAMES + ROOM + COUNTS;
/** The largest side of a square, and its share of its place. */
const SIDE = 20;
const SHARE = 0.8;

type Looks = Pick<LayerMaps, "name" | "sees" | "apart">;

/** A row of squares: values, or pixels. */
export interface FieldRow {
  readonly name: string;
  /** The middle of each square, in pixels of the picture. */
  readonly middles: readonly number[];
  /** The reach to both sides, in pixels, of what one of its squares looks at in the row below. */
  readonly reach: number;
}

/** The values of each layer on which one value of a layer depends, seen from the side: that layer first, the picture last. */
export function fieldRows(layers: readonly Looks[], layer: number): readonly FieldRow[] {
  const all = [{ name: "picture", sees: 1, apart: 1 }, ...layers.slice(0, layer)];
  const whole = all.at(-1)!.sees;
  const rows = all.map(({ name, sees, apart }, k) => {
    const count = (whole - sees) / apart + 1;
    const middles = Array.from({ length: count }, (_, place) => sees / 2 + place * apart);
    return { name, middles, reach: k === 0 ? 0 : (sees - all[k - 1]!.sees) / 2 };
  });
  return rows.reverse();
}

/**
 * One value, the values of the layer before that it looks at, those that they look at, and so on down to the pixels of
 * the picture, seen from the side.
 *
 *     receptiveField(written, { layer: 2 })
 *
 * Throws if there is no such layer.
 */
export function receptiveField(layers: readonly Looks[], options: ReceptiveFieldOptions): Figure {
  expectOptions("receptiveField", options, known);
  const { layer } = options;
  if (layers[layer - 1] === undefined)
    throw new RangeError(`invalid layer ${layer}: there are ${layers.length}`);
  const rows = fieldRows(layers, layer);
  const pixels = rows.at(-1)!.middles.length;
  const pixel = Math.min(ROOM / pixels, SIDE / SHARE);
  const side = SHARE * pixel;
  const across = (middle: number) => rounded(NAMES + ROOM / 2 + (middle - pixels / 2) * pixel);
  const counted = (count: number, name: string) =>
    `${count} ${name === "picture" ? "pixel" : "value"}${count === 1 ? "" : "s"}`;
  const told = rows.map(({ name, middles }) => `${name}, ${counted(middles.length, name)}`).join("; ");

  const render = (document: Document) => {
    const parts = rows.map(({ name, middles, reach }, k) => {
      const y = k * ROW + ROW / 2;
      const tone = name === "picture" ? "ink-soft" : "activations";
      const below = rows[k + 1]?.middles ?? [];
      const lines = middles.flatMap((middle) =>
        below
          .filter((one) => Math.abs(one - middle) <= reach)
          .map((one) => `M${across(middle)} ${y}L${across(one)} ${y + ROW}`),
      );
      const words = (x: number, text: string, anchor: string) =>
        svg(document, "text", { x, y: y + 5, "text-anchor": anchor, fill: "currentColor" }, text);
      const squares = middles.map((middle) =>
        svg(document, "rect", {
          x: rounded(across(middle) - side / 2),
          y: rounded(y - side / 2),
          width: rounded(side),
          height: rounded(side),
          fill: `var(--${tone})`,
        }),
      );
      return {
        lines:
          lines.length === 0
            ? undefined
            : svg(document, "path", { d: lines.join(""), fill: "none", stroke: "var(--line-strong)" }),
        over: [...squares, words(0, name, "start"), words(WIDTH, counted(middles.length, name), "end")],
      };
    });
    const drawing = svg(
      document,
      "svg",
      { viewBox: `0 0 ${WIDTH} ${rows.length * ROW}`, role: "img", "aria-label": told },
      ...parts.map(({ lines }) => lines),
      ...parts.flatMap(({ over }) => over),
    );
    return html(document, "div", { class: "receptive-field" }, drawing);
  };
  const data = rows.map(({ name, middles }) => ({ row: name, squares: middles.length }));
  return { render, data: [{ rows: data }] };
}

const rounded = (value: number): number => Math.round(100 * value) / 100;
