import { expect, test } from "vitest";
import { mapHalves, sidesHalve } from "../../../engine/article/sidesHalve.ts";

// LeNet-5 has two such poolings, eight VGGs five each, GoogLeNet one, four DenseNets three each.
test("both sides halve in all poolings of 2 × 2 with a stride of 2", () => {
  const { cases, of } = sidesHalve();
  expect([cases, of]).toEqual([55, 2 + 8 * 5 + 1 + 4 * 3]);
});

test("a map whose sides halve has a quarter of its values", () => {
  expect(mapHalves()).toEqual({ holds: false, text: "both sides halve, so that 1 value of 4 is left" });
});
