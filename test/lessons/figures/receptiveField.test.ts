import { expect, test } from "vitest";
import { fieldRows, receptiveField } from "../../../lessons/figures/receptiveField.ts";
import { all, drawFigure } from "./drawFigure.ts";

/** Two convolutions of 3 × 3, a pooling of 2 × 2, and a convolution again. */
const layers = [
  { name: "conv1_1", sees: 3, apart: 1 },
  { name: "conv1_2", sees: 5, apart: 1 },
  { name: "pool1", sees: 6, apart: 2 },
  { name: "conv2_1", sees: 10, apart: 2 },
];
const counts = (layer: number) => fieldRows(layers, layer).map(({ middles }) => middles.length);
const linesOf = (layer: number) =>
  all(drawFigure(receptiveField(layers, { layer })), /<path d="([^"]*)"/g).map(
    (path) => path.split("M").length - 1,
  );

test("a convolution looks at 3 values of the row below, a pooling at 2", () => {
  expect(counts(1)).toEqual([1, 3]);
  expect(counts(2)).toEqual([1, 3, 5]);
  expect(counts(3)).toEqual([1, 2, 4, 6]);
  expect(counts(4)).toEqual([1, 3, 6, 8, 10]);
});

test("values stand over the middle of what they see, and after a pooling twice as far apart", () => {
  const [top, pooled] = fieldRows(layers, 4);
  expect(top!.middles).toEqual([5]);
  expect(pooled!.middles).toEqual([3, 5, 7]);
});

test("a line goes from each value to each that it looks at", () => {
  // 3 from one value; 3 from each of 3; a picture looks at nothing, and has no lines.
  expect(linesOf(2)).toEqual([3, 9]);
  // 2 from a pooled value; 3 from each of 2 and of 4.
  expect(linesOf(3)).toEqual([2, 6, 12]);
});

test("rows are told by their counts, the picture's in pixels", () => {
  const html = drawFigure(receptiveField(layers, { layer: 2 }));
  expect(html).toContain('aria-label="conv1_2, 1 value; conv1_1, 3 values; picture, 5 pixels"');
  expect(all(html, /<text[^>]*>([^<]*)</g)).toEqual([
    "conv1_2",
    "1 value",
    "conv1_1",
    "3 values",
    "picture",
    "5 pixels",
  ]);
});

test("a square has its place's width where they are many, and a largest side where they are few", () => {
  const widths = (layer: number) =>
    new Set(all(drawFigure(receptiveField(layers, { layer })), /<rect [^>]*width="([\d.]+)"/g));
  expect([...widths(1)]).toEqual(["20"]);
  const wide = [{ name: "wide", sees: 28, apart: 1 }];
  // 280 units for 28 pixels, four fifths of each.
  expect(all(drawFigure(receptiveField(wide, { layer: 1 })), /<rect [^>]*width="([\d.]+)"/g)[0]).toBe("8");
});

test("a layer that is not there is refused", () => {
  expect(() => receptiveField(layers, { layer: 5 })).toThrow("invalid layer 5: there are 4");
  expect(() => receptiveField(layers, { layer: 0 })).toThrow("invalid layer 0: there are 4");
});
