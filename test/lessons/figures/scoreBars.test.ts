import { tensor } from "engine";
import { expect, test } from "vitest";
import { scoreBars } from "../../../lessons/figures/scoreBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("a bar a class, each with its number", () => {
  const html = drawFigure(scoreBars(tensor([0.25, 0.75]), { label: "probability (%)", percent: true }));
  expect(html).toContain('aria-label="probability (%): 0 25%, 1 75%"');
});

test("the largest is in full colour", () => {
  const html = drawFigure(scoreBars(tensor([-2, 3, 1]), { label: "score" }));
  expect(all(html, /fill-opacity="([\d.]+)"/g)).toEqual(["0.35", "1", "0.35"]);
});

test("classes may have names", () => {
  expect(drawFigure(scoreBars(tensor([1, 2]), { label: "score", names: ["cat", "dog"] }))).toContain(
    "cat 1, dog 2",
  );
});
