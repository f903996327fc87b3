import { expect, test } from "vitest";
import { coarsePhotograph } from "../../../site/features/contents/coarsePhotograph.ts";
import { everyToEvery } from "../../../site/features/contents/everyToEvery.ts";
import { lessonPicture, lessonPictures } from "../../../site/features/contents/lessonPictures.ts";
import { parameterBars } from "../../../site/features/contents/parameterBars.ts";
import { pooledMaxima } from "../../../site/features/contents/pooledMaxima.ts";
import { shrinkingMaps } from "../../../site/features/contents/shrinkingMaps.ts";
import { slidingFilter } from "../../../site/features/contents/slidingFilter.ts";
import { all } from "../../lessons/all.ts";

const count = (drawing: string, part: string): number => drawing.split(part).length - 1;

test("every lesson has a picture, and what is none has none", () => {
  const lessons = all.filter(({ numbered }) => numbered).map(({ name }) => name);
  expect(lessons.length).toBeGreaterThanOrEqual(8);
  expect(lessons.filter((name) => lessonPictures[name] === undefined)).toEqual([]);
  expect(lessonPicture("about")).toBeUndefined();
});

test("the photograph is 12 × 12 squares of 6", () => {
  expect(count(coarsePhotograph(), "<rect")).toBe(144);
  expect(coarsePhotograph()).toContain('x="78" y="66" width="6" height="6"');
});

test("the filter covers 9 of 36 points, and has written 6 numbers before the seventh", () => {
  const drawing = slidingFilter();
  expect(count(drawing, "weights-soft")).toBe(9);
  expect(count(drawing, '"cell activations-soft"')).toBe(6);
  expect(count(drawing, '"activations"')).toBe(1);
  expect(count(drawing, "<rect")).toBe(36 + 16 + 1);
});

test("pooling keeps four of sixteen numbers", () => {
  expect(count(pooledMaxima(), '"activations"')).toBe(4 + 4);
  expect(count(pooledMaxima(), '"cell activations-soft"')).toBe(12);
});

test("8 inputs and 5 neurons are joined by 40 weights", () => {
  expect(count(everyToEvery(), "M20 ")).toBe(40);
  expect(count(everyToEvery(), "<circle")).toBe(13);
});

test("VGG-16 has 16 layers with parameters, of which the fourteenth fills the picture", () => {
  const heights = [...parameterBars().matchAll(/height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights.length).toBe(16);
  expect(heights.indexOf(Math.max(...heights))).toBe(13);
  expect(heights[13]).toBe(68);
});

test("maps are drawn from 224 down to 14 points, in 2, 3, 4, 5 and 5 sheets", () => {
  const sides = [...shrinkingMaps().matchAll(/width="([\d.]+)"/g)].map(([, side]) => Number(side));
  expect([...Map.groupBy(sides, (side) => side)].map(([side, own]) => [side, own.length])).toEqual([
    [32, 2],
    [16, 3],
    [8, 4],
    [4, 5],
    [3, 5],
  ]);
});
