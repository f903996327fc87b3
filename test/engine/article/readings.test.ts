import { expect, test } from "vitest";
import { readings } from "../../../engine/article/readings.ts";

test("1.6 MB reads in two ways for 1,605,632 B, and 1.531 MiB is none", () => {
  const found = readings("1.6 MB", 1_605_632).map(({ scale, plain, text }) => [scale.text, plain, text]);
  expect(found).toEqual([
    ["÷ 10⁶", true, "1.6056, rounded"],
    ["÷ 1024 ÷ 1000", false, "1.568, rounded"],
  ]);
});

test("a figure that nothing gives has no reading", () => {
  expect(readings("400 MB", 411_041_792)).toEqual([]);
});
