import { expect, test } from "vitest";
import { printedNumbers } from "../../../engine/article/printedNumbers.ts";

test("numbers are read with their grouping, their digits and in words", () => {
  expect(printedNumbers("36,928 and 7.50").map(({ value, decimals }) => [value, decimals])).toEqual([
    [36928, 0],
    [7.5, 2],
  ]);
  expect(printedNumbers("307,2 GB")[0].value).toBe(307.2);
  expect(printedNumbers("102.760.448")[0].value).toBeNaN();
  expect(printedNumbers("thirteen convolutional layers").map(({ value }) => value)).toEqual([13]);
  expect(printedNumbers("a single vector").map(({ value }) => value)).toEqual([1]);
});
