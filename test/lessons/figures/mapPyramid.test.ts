import { zeros } from "engine";
import { expect, test } from "vitest";
import { mapPyramid } from "../../../lessons/figures/mapPyramid.ts";
import { all, drawFigure } from "./drawFigure.ts";

const layer = (name: string, shape: readonly number[]) => ({
  name,
  maps: zeros(shape),
  sees: 3,
  apart: 1,
  from: -1,
});
const written = [layer("conv1_1", [8, 112, 112]), layer("pool1", [8, 56, 56]), layer("conv4_1", [64, 7, 7])];
const html = drawFigure(mapPyramid(written, { input: "map" }));

test("a row says its layer, its shape and its bytes", () => {
  // 8 × 112 × 112 × 4
  expect(html).toMatch(/<b>conv1_1<\/b> 8 maps of 112 × 112: <data[^>]*value="401408"/);
  expect(html).toMatch(/<b>conv4_1<\/b> 64 maps of 7 × 7: <data[^>]*value="12544"/);
});

test("a sheet holds four large maps or more small ones, at most 32", () => {
  expect(all(html, /<svg[^>]*aria-label="([^"]*)"/g)).toEqual([
    "conv1_1, maps 1 to 4",
    "conv1_1, maps 5 to 8",
    "pool1, maps 1 to 8",
    "conv4_1, maps 1 to 32",
    "conv4_1, maps 33 to 64",
  ]);
});

test("sheets are to scale: 4 × (112 + 4) and 8 × (56 + 2) pixels of 480, 32 × (7 + 1) too", () => {
  expect(all(html, /class="sheet" style="--part: ([\d.]+);"/g)).toEqual([
    "96.67",
    "96.67",
    "96.67",
    "53.33",
    "53.33",
  ]);
});

test("every map sets the input to its place among all, counted from 1", () => {
  const places = all(html, /data-set-map="(\d+)"/g).map(Number);
  expect(places).toEqual(Array.from({ length: 80 }, (_, k) => k + 1));
});

test("at half the side everything is half as wide", () => {
  const half = drawFigure(mapPyramid([layer("conv1_1", [8, 56, 56])]));
  expect(all(half, /class="sheet" style="--part: ([\d.]+);"/g)).toEqual(["48.33", "48.33"]);
});

test("what stands beside the maps is drawn with them", () => {
  const beside = { render: (document: Document) => document.createElement("hr") };
  expect(drawFigure(mapPyramid(written, { beside }))).toMatch(/class="with-close-up">.*<hr>/s);
});
