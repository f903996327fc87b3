import { tensor } from "engine";
import { expect, test } from "vitest";
import { weighing } from "../../../lessons/figures/weighing.ts";
import { all, drawFigure } from "./drawFigure.ts";

const html = drawFigure(weighing(tensor([1, 2, 3, 4]), tensor([1, -1, 0.5, 0]), { side: 2, bias: 3 }));

test("the products add up, and the bias is added", () => {
  expect(html).toContain(
    "<span>sum of the products 0.5,</span> <span>bias 3,</span> <span>together <strong>3.5</strong></span>",
  );
});

test("each part tells how far its numbers reach", () => {
  expect(all(html, /aria-label="([^"]+)"/g)).toEqual([
    "what it is given: 1 to 4",
    "weights: −1 to 1",
    "products: −2 to 1.5",
  ]);
});

test("numbers below 0 are hollow", () => {
  expect(all(html, /fill="none" stroke="var\(--(\w+)-text/g)).toEqual(["weights", "activations"]);
});

test("the largest number fills its field but for a margin, and areas are in proportion", () => {
  const [panel] = all(html, /aria-label="what it is given: 1 to 4"[^>]*>(.*?)<\/svg>/g);
  // Fields of 10, squares of at most 9: √(1/4), √(2/4), √(3/4) and all of that.
  expect(all(panel!, /h([\d.]+)v/g)).toEqual(["4.5", "6.4", "7.8", "9"]);
  expect(all(panel!, /M([\d.]+ [\d.]+)h/g)).toEqual(["2.8 2.8", "11.8 1.8", "1.1 11.1", "10.5 10.5"]);
});

test("digit, weights and products have colours of their own", () => {
  expect(
    all(html, /<path [^>]*fill="(var[^"]*)"/g).filter((fill, k, fills) => fill !== fills[k - 1]),
  ).toEqual(["var(--ink-soft)", "var(--weights)", "var(--activations)"]);
  expect(html).toContain('stroke="var(--ink-soft)"');
});

test("the data have every place, counted from 1", () => {
  const [data] = weighing(tensor([1, 2, 3, 4]), tensor([1, -1, 0.5, 0]), { side: 2, bias: 3 }).data!;
  expect(data!.rows[2]).toEqual({ row: 2, column: 1, given: 3, weight: 0.5, product: 1.5 });
});

test("the input may be a drawing to paint on, in place of its squares", () => {
  const pad = { render: (document: Document) => document.createElement("output") };
  const painted = drawFigure(
    weighing(tensor([1, 2, 3, 4]), tensor([1, -1, 0.5, 0]), { side: 2, bias: 3, input: pad }),
  );
  expect(painted).toContain("<output></output>");
  expect(painted).toContain("paint here");
  expect(all(painted, /aria-label="([^"]+)"/g)).toEqual(["weights: −1 to 1", "products: −2 to 1.5"]);
});
