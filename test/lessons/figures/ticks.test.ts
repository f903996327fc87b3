import { expect, test } from "vitest";
import { byteTicks, ticks } from "../../../lessons/figures/ticks.ts";

test("a scale goes in steps of 1, 2 or 5, about four of them", () => {
  expect(ticks(4)).toEqual([0, 1, 2, 3, 4]);
  expect(ticks(4.1)).toEqual([0, 2, 4]);
  expect(ticks(8)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(20)).toEqual([0, 5, 10, 15, 20]);
  expect(ticks(21)).toEqual([0, 10, 20]);
});

test("bytes are round in the reader's unit", () => {
  expect(byteTicks(4e9, "MB").map(({ text }) => text)).toEqual(["0", "1 GB", "2 GB", "3 GB", "4 GB"]);
  expect(byteTicks(4 * 2 ** 30, "MiB").map(({ value, text }) => [value, text])).toEqual([
    [0, "0"],
    [2 ** 30, "1 GiB"],
    [2 ** 31, "2 GiB"],
    [3 * 2 ** 30, "3 GiB"],
    [2 ** 32, "4 GiB"],
  ]);
  expect(byteTicks(1000, "MB")[1]!.text).toBe("0.5 kB");
});
