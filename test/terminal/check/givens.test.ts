import { expect, test } from "vitest";
import { formulaGivens, givens } from "../../../site/terminal/check/givens.ts";
import { all } from "../../lessons/all.ts";

test("the list of givens is short, and every one is used", () => {
  const text = all
    .map(({ text }) => text)
    .join("\n")
    .replaceAll("&nbsp;", " ");
  const listed = [...Object.keys(givens), ...Object.keys(formulaGivens)];
  expect(listed.length).toBeLessThanOrEqual(60);
  expect(listed.filter((given) => !text.includes(given))).toEqual([]);
});
