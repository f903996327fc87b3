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

test("bars have the colour of activations, and begin at 0 whichever sign they have", () => {
  const html = drawFigure(scoreBars(tensor([-2, 3]), { label: "score" }));
  expect(all(html, /<rect [^>]*fill="([^"]+)"[^>]*stroke="([^"]+)"/g)).toEqual(
    Array(2).fill("var(--activations)"),
  );
  expect(html).toContain('stroke="var(--activations-text)"');
  const [less, more] = [...html.matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, width]) => [Number(x), Number(width)] as const,
  );
  expect(less![0] + less![1]).toBe(more![0]);
  // From −2 to 3.
  expect(more![1] / less![1]).toBe(1.5);
});

test("shares fill a scale of a hundred percent, with one decimal in words and four in the data", () => {
  const figure = scoreBars(tensor([0.25, 0.12346]), { label: "probability (%)", percent: true });
  const html = drawFigure(figure);
  expect(html).toContain(">100</text>");
  expect(html).toContain(">12.3%</text>");
  expect(figure.data![0]!.rows[1]).toEqual({ name: "1", value: "12.346" });
});

test("round numbers on both sides of 0 have a line each, and 0 has one", () => {
  const html = drawFigure(scoreBars(tensor([-2, 3]), { label: "score" }));
  expect(all(html, /text-anchor="middle">([^<]+)</g)).toEqual(["0", "1", "2", "3", "−1", "−2"]);
});
