import { expect, test } from "vitest";
import { nearest } from "../../../../engine/network/notation/nearest.ts";

test("nearest finds what is one or two letters away", () => {
  expect(nearest("cnov", ["relu", "conv"])).toBe("conv");
  expect(nearest("drpout", ["relu", "dropout"])).toBe("dropout");
});

test("nearest finds nothing where everything is far", () => {
  expect(nearest("transformer", ["relu", "conv"])).toBeUndefined();
  expect(nearest("a", ["b"])).toBeUndefined();
});
