import { expect, test } from "vitest";
import { bytes } from "engine";
import { byteQuantity } from "../../../site/features/units/byteQuantity.ts";

test("a guess at bytes is given in decimal units, in powers of 1024, or in the article's", () => {
  expect(byteQuantity.units).toEqual([
    ["B", 1],
    ["kB", 1000],
    ["MB", 1_000_000],
    ["GB", 1_000_000_000],
    ["KiB", 1024],
    ["MiB", 1_048_576],
    ["GiB", 1_073_741_824],
    ["article’s MB", 1_024_000],
    ["article’s GB", 1_024_000_000],
  ]);
  expect(byteQuantity.usual).toBe(4);
});

test("a rounded answer counts in every unit, each power of ten once", () => {
  expect(byteQuantity.rounded).toEqual([1, 1024, 1_048_576, 1_073_741_824, 1_024_000]);
  expect(byteQuantity.within).toBe(0.01);
});

test("a byte count is an amount, shown with its bytes where they are not what it says already", () => {
  expect(byteQuantity.amountOf(bytes(7168, "1,792 × 4 B"))).toBe(7168);
  expect(byteQuantity.amountOf({ bytes: 7168 })).toBe(undefined);
  expect(byteQuantity.amountOf(7168)).toBe(undefined);
  expect(byteQuantity.show(bytes(7168, ""), 7168)[1]).toBe(" (7,168 bytes)");
  expect(byteQuantity.show(bytes(999, ""), 999)).toHaveLength(1);
  expect(byteQuantity.show(bytes(1000, ""), 1000)).toHaveLength(2);
});
