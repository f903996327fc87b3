import { tensor } from "engine";
import { expect, test } from "vitest";
import { pixels } from "../../../lessons/figures/pixels.ts";
import { all, drawFigure } from "./drawFigure.ts";

const photo = tensor([
  [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ],
  [
    [10, 20, 30],
    [40, 50, 60],
    [70, 80, 90],
  ],
  [
    [255, 255, 255],
    [0, 0, 0],
    [128, 128, 128],
  ],
]);

test("the frame's numbers are shown channel by channel", () => {
  const html = drawFigure(pixels(photo, { row: 1, column: 1, size: 2 }));
  expect(all(html, /<text[^>]*>(\d+)</g).map(Number)).toEqual([5, 6, 8, 9, 50, 60, 80, 90, 0, 0, 128, 128]);
  expect(html).toContain("framed at rows 1 to 2, columns 1 to 2");
});

test("a number stands black on a light square and white on a dark one", () => {
  const html = drawFigure(pixels(tensor([[[0]], [[255]], [[255]]]), { row: 0, column: 0, size: 1 }));
  expect(all(html, /<text[^>]*fill="(#\w+)"/g)).toEqual(["#fff", "#000", "#fff"]);
});

test("one channel alone is shown in greys", () => {
  expect(drawFigure(pixels(photo, { row: 0, column: 0, size: 1, channel: "green" }))).toContain(
    "green alone",
  );
});

test("a frame outside the photograph is refused", () => {
  expect(() => pixels(photo, { row: 2, column: 0, size: 2 })).toThrow("expected rows from 0 to 3");
});

test("a place of the photograph sets both inputs, and the frame stays inside", () => {
  const square = { shape: [3, 32, 32], data: new Float32Array(3 * 32 * 32) };
  const html = drawFigure(pixels(square, { row: 0, column: 0, inputs: { row: "top", column: "left" } }));
  const places = all(html, /(data-set-top="\d+" data-set-left="\d+")/g);
  expect(places).toHaveLength(4);
  // The middle of the last field is at 24; six points around it begin at 21, and two at a time at 20.
  expect(places.at(-1)).toBe('data-set-top="20" data-set-left="20"');
});
