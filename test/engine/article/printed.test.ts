import { expect, test } from "vitest";
import { printed } from "../../../engine/article/printed.ts";

test("numbers are read with their grouping, their digits and in words", () => {
  expect(printed("36,928 and 7.50").map(({ value, decimals }) => [value, decimals])).toEqual([
    [36928, 0],
    [7.5, 2],
  ]);
  expect(printed("307,2 GB")[0].value).toBe(307.2);
  expect(printed("102.760.448")[0].value).toBeNaN();
  expect(printed("thirteen convolutional layers").map(({ value }) => value)).toEqual([13]);
  expect(printed("a single vector").map(({ value }) => value)).toEqual([1]);
});
