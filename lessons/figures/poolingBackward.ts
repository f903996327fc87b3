import { expectOptions, optionKinds, oneOf, type Known } from "engine";
import { html, type Figure } from "./html.ts";
import { rows, type Matrix } from "./rows.ts";
import { drawGridRow } from "./drawGridRow.ts";

export interface PoolingBackwardOptions {
  /** The chosen window, counted row by row. */
  readonly position: number;
  /** The way the map was pooled. */
  readonly how: "maximum" | "average";
  /** The window's side. */
  readonly kernelSize: number;
  /** The distance that the window moves. */
  readonly stride?: number;
  /** The input that the fields set to their window. */
  readonly input: string;
}

const known: Known<PoolingBackwardOptions> = {
  position: optionKinds.number,
  how: oneOf("maximum", "average"),
  kernelSize: optionKinds.number,
  stride: optionKinds.number,
  input: optionKinds.text,
};

/**
 * Gradients on their way back through a pooling: what comes back for each window, the map with its windows and what was
 * kept of them, and the gradients of the map. Pointing at a field of any of the three chooses its window in all.
 *
 *     poolingBackward(map, [[8]], passed, { how: "maximum", kernelSize: 2, position: 0, input: "chosen" })
 */
export function poolingBackward(
  map: Matrix,
  arriving: Matrix,
  passed: Matrix,
  options: PoolingBackwardOptions,
): Figure {
  expectOptions("poolingBackward", options, known);
  const { how, kernelSize, stride = kernelSize, position, input } = options;
  const [from, back, to] = [rows(map), rows(arriving), rows(passed)];
  const windows = back.flatMap((row, i) =>
    row.map((_, j) => ({ row: i * stride, column: j * stride, size: kernelSize })),
  );
  const kept = windows.map((window) => (how === "maximum" ? largestIn(from, window) : undefined));
  const covers = ({ row, column, size }: Window, i: number, j: number) =>
    i >= row && i < row + size && j >= column && j < column + size;
  const isKept = (i: number, j: number) =>
    kept.some((place, k) => (place ? place.row === i && place.column === j : covers(windows[k]!, i, j)));
  // Where windows overlap, the chosen one keeps its fields, so that pointing does not flicker.
  const windowOf = (i: number, j: number) => {
    if (covers(windows[position]!, i, j)) return position;
    const found = windows.findIndex((window) => covers(window, i, j));
    return found < 0 ? undefined : found;
  };
  const regions = windows.map((window, k) => ({ ...window, chosen: k === position }));
  const width = back[0]!.length;
  const chosen = { row: Math.floor(position / width), column: position % width, size: 1, chosen: true };
  const shared = { regions, input, sets: windowOf };

  const render = (document: Document) => {
    const scene = drawGridRow(document, [
      { name: "comes back", rows: back, tone: "gradients", strong: () => true, regions: [chosen], input },
      { name: "map", rows: from, tone: "activations", strong: isKept, sign: "→", ...shared },
      { name: "passed on", rows: to, tone: "gradients", strong: isKept, sign: "→", ...shared },
    ]);
    return html(document, "div", { class: "sliding backward" }, scene);
  };
  return { render };
}

interface Window {
  readonly row: number;
  readonly column: number;
  readonly size: number;
}

/** The place of the largest number in a window; the first of equals, as in PyTorch. */
function largestIn(map: readonly (readonly number[])[], { row, column, size }: Window) {
  const places = Array.from({ length: size ** 2 }, (_, k) => ({
    row: row + Math.floor(k / size),
    column: column + (k % size),
  }));
  return places.reduce((best, one) =>
    map[one.row]![one.column]! > map[best.row]![best.column]! ? one : best,
  );
}
