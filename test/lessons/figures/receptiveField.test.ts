import { conv2d, tensor } from "engine";
import { expect, test } from "vitest";
import { receptiveField } from "../../../lessons/figures/receptiveField.ts";
import { all, drawFigure } from "./drawFigure.ts";

const image = tensor(Array.from({ length: 6 }, (_, row) => [0, 1, 2, 3, 4, 5].map((column) => row + column)));
const filter = tensor([
  [0, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
]);
const first = conv2d(image, filter);
const maps = { image, "first map": first, "second map": conv2d(first, filter) };

/** The sides of the outlines, in fields; a field is 36 units wide. */
const windows = (html: string): readonly number[] =>
  all(html, /class="window"[^>]* width="(\d+)"/g).map((width) => Number(width) / 36);

test("one value of the second map has seen 3 × 3 of the first and 5 × 5 of the image", () => {
  expect(windows(drawFigure(receptiveField(maps, { kernelSize: 3, position: 0 })))).toEqual([5, 3]);
});

test("with a filter of 2 × 2 it is 2 × 2 and 3 × 3", () => {
  expect(windows(drawFigure(receptiveField(maps, { kernelSize: 2, position: 0 })))).toEqual([3, 2]);
});

test("the squares begin where the value stands: row 1, column 1 of the last map", () => {
  const html = drawFigure(receptiveField(maps, { kernelSize: 3, position: 3 }));
  expect(all(html, /class="window" x="(\d+)"/g)).toEqual(["38", "38"]);
  expect(drawFigure(receptiveField(maps, { kernelSize: 3, position: 99 }))).toBe(html);
});

test("a field of the last map sets the input", () => {
  const html = drawFigure(receptiveField(maps, { kernelSize: 3, position: 0, input: "deep" }));
  expect(all(html, /data-set-deep="(\d)"/g)).toEqual(["0", "1", "2", "3"]);
});
