import { tensor, zeros } from "engine";
import { expect, test } from "vitest";
import { aboutMap, cutOut, mapAt, strongest, upClose } from "../../../lessons/figures/upClose.ts";
import { drawFigure } from "./drawFigure.ts";

const quiet = zeros([1, 4, 4]);
const loud = zeros([2, 2, 2]);
loud.data[7] = 5; // the second map, last row, last column
const written = [
  { name: "conv1_1", maps: quiet, sees: 3, apart: 1, from: -1 },
  { name: "pool1", maps: loud, sees: 6, apart: 2, from: -2 },
];
const picture = zeros([3, 4, 4]);

test("maps are counted through all layers", () => {
  expect(mapAt(written, 1)).toMatchObject({ layer: { name: "conv1_1" }, place: 1 });
  expect(mapAt(written, 3)).toMatchObject({ layer: { name: "pool1" }, place: 2 });
  expect([...mapAt(written, 3).map.data]).toEqual([0, 0, 0, 5]);
  expect(() => mapAt(written, 4)).toThrow("invalid map 4: there are 3");
});

test("the strongest is the first of the largest; an empty map has none", () => {
  const map = tensor([
    [0, 2],
    [1, 2],
  ]);
  expect(strongest(map)).toEqual({ row: 0, column: 1 });
  expect(strongest(zeros([2, 2]))).toBeUndefined();
});

test("the frame stands around all that the strongest value depends on", () => {
  const html = drawFigure(upClose(written, picture, { map: 3 }));
  // The second of values two pixels apart, whose first begins at −2: from 0 on, 6 pixels.
  expect(html).toContain('class="inner" x="0" y="0" width="6" height="6"');
  expect(html).toContain('class="inner" x="1" y="1" width="1" height="1"');
  expect(html).toContain("what it saw");
});

test("a map in which nothing fired shows no frame", () => {
  const html = drawFigure(upClose(written, picture, { map: 1 }));
  expect(html).not.toContain("<rect");
  expect(html).not.toContain("what it saw");
});

test("past the edge of the picture lie zeros", () => {
  const cut = cutOut(
    tensor([
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    { row: -1, column: 1, size: 2 },
  );
  expect(cut.shape).toEqual([1, 2, 2]);
  expect([...cut.data]).toEqual([0, 0, 2, 0]);
});

test("a map is told with its layer, its place, its bytes and how far it saw", () => {
  expect(aboutMap(written, 3)).toEqual([
    "pool1, map 2 of 2: 2 × 2 values, ",
    expect.objectContaining({ bytes: 16 }),
    ". Its strongest value saw 6 × 6 pixels.",
  ]);
  expect(aboutMap(written, 1)).toContain(". Nothing in the picture excited it.");
});
