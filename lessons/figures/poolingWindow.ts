import { expectOptions, optionKinds, oneOf, type Known } from "engine";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { rows, type Matrix } from "./rows.ts";
import { drawGridRow } from "./drawGridRow.ts";

export interface PoolingWindowOptions {
  /** The number of stops that the window has made, counted row by row. */
  readonly position: number;
  /** The way a window is pooled. */
  readonly how: "maximum" | "average";
  /** The window's side. */
  readonly kernelSize: number;
  /** The distance that the window moves. */
  readonly stride?: number;
  /** The input that a field of the pooled map sets. */
  readonly input?: string;
}

const known: Known<PoolingWindowOptions> = {
  position: optionKinds.number,
  how: oneOf("maximum", "average"),
  kernelSize: optionKinds.number,
  stride: optionKinds.number,
  input: optionKinds.text,
};

/**
 * A window on its way over a map: the numbers that it covers, the winner among them, and the pooled map as far as it is
 * written.
 *
 *     poolingWindow(map, maxPool2d(map, { kernelSize: 2 }), { how: "maximum", kernelSize: 2, position: 0 })
 *
 * A position past the last stop counts as the last. Numbers that no window covers are hatched.
 */
export function poolingWindow(map: Matrix, pooled: Matrix, options: PoolingWindowOptions): Figure {
  expectOptions("poolingWindow", options, known);
  const { how, kernelSize, stride = kernelSize, input = "position" } = options;
  const [from, to] = [rows(map), rows(pooled)];
  const width = to[0]!.length;
  const position = Math.min(options.position, to.length * width - 1);
  const place = { row: Math.floor(position / width), column: position % width };
  const window = { row: place.row * stride, column: place.column * stride, size: kernelSize };
  const covered = Array.from({ length: kernelSize ** 2 }, (_, k) => {
    const [row, column] = [window.row + Math.floor(k / kernelSize), window.column + (k % kernelSize)];
    return { row, column, value: from[row]![column]! };
  });
  const winner = covered.reduce((best, one) => (one.value > best.value ? one : best));
  const written = to.map((row, i) => row.map((value, j) => (i * width + j <= position ? value : undefined)));
  const values = covered.map(({ value }) => numberText(value));
  const result = numberText(to[place.row]![place.column]!);
  const sum = covered.slice(1).reduce((text, { value }) => {
    return `${text} ${value < 0 ? "−" : "+"} ${numberText(Math.abs(value))}`;
  }, values[0]!);
  const words =
    how === "maximum" ? `the largest of ${values.join(", ")} is ` : `(${sum}) ÷ ${covered.length} = `;

  const isCovered = (k: number) => to.some((_, stop) => k >= stop * stride && k < stop * stride + kernelSize);
  const ignored = (row: number, column: number) => !isCovered(row) || !isCovered(column);

  const render = (document: Document) => {
    const scene = drawGridRow(document, [
      { name: "map", rows: from, window, ignored, ...(how === "maximum" ? { mark: winner } : {}) },
      { name: "pooled", rows: written, mark: place, tone: "activations", input, sign: "→" },
    ]);
    const total = html(document, "strong", {}, result);
    const told = html(document, "p", { class: "written-out" }, html(document, "span", {}, words, total));
    return html(document, "div", { class: "sliding" }, scene, told);
  };
  return { render };
}
