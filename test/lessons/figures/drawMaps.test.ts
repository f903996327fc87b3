import { tensor } from "engine";
import { expect, test } from "vitest";
import { drawMaps, fullInk, paintMaps, shadeOf } from "../../../lessons/figures/drawMaps.ts";
import { decodePng } from "../../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../../site/notebook/kernel/png/toBase64.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("full ink is as high as all but the topmost 3 of 1,000 values reach", () => {
  expect(fullInk(Array.from({ length: 1001 }, (_, k) => k))).toBe(997);
});

test("a map that is nearly all 0 is inked to its largest value, an empty one to anything", () => {
  expect(fullInk([...Array.from({ length: 999 }, () => 0), 5])).toBe(5);
  expect(fullInk([0, 0])).toBe(1);
});

test("0 is paper, the middle nearly green, full ink nearly black, and what lies past it too", () => {
  expect(shadeOf(0, 2)).toEqual([255, 255, 255]);
  expect(shadeOf(-1, 2)).toEqual([255, 255, 255]);
  expect(shadeOf(1, 2)).toEqual([0, 150, 109]);
  expect(shadeOf(2, 2)).toEqual([0, 40, 30]);
  expect(shadeOf(9, 2)).toEqual([0, 40, 30]);
});

test("there are sixteen shades", () => {
  const shades = Array.from({ length: 1000 }, (_, k) => String(shadeOf(k, 999)));
  expect(new Set(shades).size).toBe(16);
});

test("maps stand side by side, with paper after each", () => {
  const map = tensor([
    [0, 1],
    [1, 0],
  ]);
  const html = drawFigure({ render: (document) => drawMaps(document, paintMaps([map, map], 1), "two") });
  expect(html).toContain('width="6" height="2" alt="two"');
  const { data } = decodePng(fromBase64(all(html, /base64,([^"]*)"/g)[0]!));
  const red = Array.from({ length: 12 }, (_, k) => data[3 * k]);
  expect(red).toEqual([255, 0, 255, 255, 0, 255, 0, 255, 255, 0, 255, 255]);
});
