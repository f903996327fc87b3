import { expectOptions, optionKinds, type Known } from "engine";
import { drawGridRow } from "./drawGridRow.ts";
import { html, type Figure } from "./html.ts";
import { rows, type Matrix } from "./rows.ts";

export interface ReceptiveFieldOptions {
  /** The side of the filter that made each map from the one before. */
  readonly kernelSize: number;
  /** The value of the last map that is looked at, counted row by row. */
  readonly position: number;
  /** The input that a field of the last map sets. */
  readonly input?: string;
}

const known: Known<ReceptiveFieldOptions> = {
  kernelSize: optionKinds.number,
  position: optionKinds.number,
  input: optionKinds.text,
};

/**
 * An image and the maps that a filter made of it, one from the other, with the square of each that one value of the last
 * map has seen.
 *
 * The filter moves on by one, and there is no padding.
 *
 *     receptiveField({ image, "first map": first, "second map": conv2d(first, filter) }, { kernelSize: 3, position: 0 })
 *
 * A position past the last value counts as the last.
 */
export function receptiveField(
  maps: Readonly<Record<string, Matrix>>,
  options: ReceptiveFieldOptions,
): Figure {
  expectOptions("receptiveField", options, known);
  const { kernelSize, input = "position" } = options;
  const grids = Object.entries(maps).map(([name, map]) => ({ name, rows: rows(map) }));
  const last = grids.at(-1)!.rows;
  const width = last[0]!.length;
  const position = Math.min(options.position, last.length * width - 1);
  const place = { row: Math.floor(position / width), column: position % width };
  const parts = grids.map(({ name, rows }, k) => {
    const before = k === 0 ? {} : { sign: "→", tone: "activations" as const };
    const size = 1 + (grids.length - 1 - k) * (kernelSize - 1);
    const seen = k === grids.length - 1 ? { mark: place, input } : { window: { ...place, size } };
    return { name, rows, ...before, ...seen };
  });
  return { render: (document) => html(document, "div", { class: "sliding" }, drawGridRow(document, parts)) };
}
