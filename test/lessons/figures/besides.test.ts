import { expect, test } from "vitest";
import { besides } from "../../../lessons/figures/besides.ts";
import { numberGrid } from "../../../lessons/figures/numberGrid.ts";
import { all, drawn } from "./drawn.ts";

test("figures stand beside one another, each under its name", () => {
  const html = drawn(besides({ before: numberGrid([[1]]), after: numberGrid([[2]]) }));
  expect(all(html, /<p class="name">(\w+)<\/p><svg/g)).toEqual(["before", "after"]);
});
