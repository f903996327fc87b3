import { expect, test } from "vitest";
import { tensor } from "engine";
import { bestClasses } from "../../../engine/training/accuracy.ts";

test("the class with the highest score counts, of equals the first", () => {
  const scores = tensor([
    [1, 1, 0],
    [0, 2, 2],
    [-3, -2, -1],
  ]);
  expect(bestClasses(scores)).toEqual([0, 1, 2]);
});
