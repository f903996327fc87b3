import { expectOptions } from "engine";
import type { Figure } from "./html.ts";
import { drawGrid } from "./grid.ts";
import { gridOptions, type GridOptions } from "./numberGrid.ts";
import { rows, type Matrix } from "./rows.ts";

/**
 * A small feature map: the larger a number, the stronger the colour of its field.
 *
 *     heatmap(conv2d(image, filter))
 *
 * Throws if a tensor holds more than one map.
 */
export function heatmap(map: Matrix, options: GridOptions = {}): Figure {
  expectOptions("heatmap", options, gridOptions);
  const { label = "feature map", ...others } = options;
  const grid = {
    rows: rows(map),
    label,
    tone: "activations",
    shade: true,
    ...others,
  } as const;
  return { render: (document) => drawGrid(document, grid) };
}
