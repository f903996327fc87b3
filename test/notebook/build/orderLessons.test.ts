import { expect, test } from "vitest";
import { orderLessons } from "../../../site/notebook/build/orderLessons.ts";

test("lessons stand by number and know their neighbours", () => {
  const [ten, two, one] = [{ id: "10-training" }, { id: "02-convolution" }, { id: "01-memory" }];
  expect(orderLessons([ten, two, one])).toEqual([
    { name: "memory", entry: one, previous: undefined, next: two },
    { name: "convolution", entry: two, previous: one, next: ten },
    { name: "training", entry: ten, previous: two, next: undefined },
  ]);
});
