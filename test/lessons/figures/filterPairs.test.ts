import { tensor } from "engine";
import { expect, test } from "vitest";
import { filterPairs } from "../../../lessons/figures/filterPairs.ts";
import { all, drawFigure } from "./drawFigure.ts";

const start = tensor([[[[1, -1]]], [[[0.5, 0]]]]);
const end = tensor([[[[1, -1]]], [[[0.5, 0.25]]]]);

test("each filter stands before and after training, and one that has not changed by a bit says so", () => {
  const html = drawFigure(filterPairs(start, end));
  expect(html).toMatch(/filter 0 before training.*filter 0 after training.*filter 1 before training/);
  expect(all(html, /<small>([^<]*)<\/small>/g)).toEqual(["unchanged", ""]);
  expect(all(html, /<li class="(\w+)"/g)).toEqual(["unmoved"]);
});

test("the data say how many weights of each filter have changed", () => {
  const [table] = filterPairs(start, end).data!;
  expect(table!.rows.map((row) => row["weights that changed"])).toEqual([0, 1]);
});
