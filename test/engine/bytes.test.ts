import { expect, test } from "vitest";
import { bytes } from "engine";

test("a byte count keeps the exact number and reads in three units", () => {
  expect(bytes(553430176, "138,357,544 parameters × 4 B")).toEqual({
    bytes: 553430176,
    derivation: "138,357,544 parameters × 4 B",
    text: { MB: "553.43 MB", MiB: "527.79 MiB", article: "540.46 MB" },
  });
});

test("a byte count is a whole number of at least 0", () => {
  expect(() => bytes(1.5, "")).toThrow("bytes: expected a whole number of at least 0, got 1.5");
  expect(() => bytes(-4, "")).toThrow("bytes: expected a whole number of at least 0, got -4");
});
