import { expect, test } from "vitest";
import { boxOf, clearPlace, type Place } from "../../../../lessons/figures/memoryCurve/clearPlace.ts";

const frame = { left: 0, right: 100, top: 0, bottom: 100 };
const around = { frame, curve: [], obstacles: [] };
const at = (x: number, y: number, anchor: "start" | "end" = "start"): Place => ({ x, y, anchor });

test("words take 7 px a letter, 11 px above their line and 4 px below it", () => {
  expect(boxOf("word", at(10, 20))).toEqual({ left: 10, right: 38, top: 9, bottom: 24 });
  expect(boxOf("word", at(38, 20, "end"))).toEqual({ left: 10, right: 38, top: 9, bottom: 24 });
});

test("words stay within the frame", () => {
  const taken = (place: Place) => clearPlace("word", [place, at(50, 50)], around) === place;
  expect([at(0, 50), at(72, 50), at(50, 11), at(50, 96)].map(taken)).toEqual([true, true, true, true]);
  expect([at(-1, 50), at(73, 50), at(50, 10), at(50, 97)].map(taken)).toEqual([false, false, false, false]);
});

test("words lie above a curve or below it, between its points, too", () => {
  const curve = [
    [0, 100],
    [100, 0],
  ] as const;
  const taken = (place: Place) => clearPlace("word", [place, at(0, 11)], { ...around, curve }) === place;
  // From 20 to 48 the curve rises from 80 to 52.
  expect([at(20, 47), at(20, 92)].map(taken)).toEqual([true, true]);
  expect([at(20, 48), at(20, 91)].map(taken)).toEqual([false, false]);
});

test("words lie on nothing else, and the last place serves where none is clear", () => {
  const obstacles = [{ left: 40, right: 50, top: 40, bottom: 50 }];
  const taken = (place: Place) => clearPlace("word", [place, at(0, 11)], { ...around, obstacles }) === place;
  expect([at(12, 50), at(50, 50), at(40, 36), at(40, 61)].map(taken)).toEqual([true, true, true, true]);
  expect([at(13, 50), at(49, 50), at(40, 37), at(40, 60)].map(taken)).toEqual([false, false, false, false]);
  const last = at(40, 45);
  expect(clearPlace("word", [at(41, 45), last], { ...around, obstacles })).toBe(last);
});
