import { tensor } from "engine";
import { expect, test } from "vitest";
import { squares } from "../../../lessons/figures/squares.ts";
import { all, drawFigure } from "./drawFigure.ts";

const figure = squares(tensor([1, -4, 0, 2]), { label: "mask", side: 2, kind: "gradients" });

test("the largest number fills its field, whatever its sign, and what is below 0 is hollow", () => {
  const html = drawFigure(figure);
  // The 0 draws nothing.
  expect(all(html, /fill="var\(--gradients\)"|h([\d.]+)v/g).filter(Boolean)).toEqual(["4.5", "6.4", "9"]);
  expect(all(html, /<path d="([^"]*)" fill="none"/g)).toEqual(["M10.5 0.5h9v9h-9z"]);
  expect(all(html, /<path d="([^"]*)" fill="var\(--gradients\)"/g)).toEqual([
    "M2.8 2.8h4.5v4.5h-4.5zM11.8 11.8h6.4v6.4h-6.4z",
  ]);
});

test("two drawings of one scale compare", () => {
  const drawn = (value: number) =>
    all(drawFigure(squares(tensor([value]), { label: "ink", side: 1, most: 4 })), /h([\d.]+)v/g);
  // √(1/4) of 9, and all of it.
  expect([drawn(1), drawn(4)]).toEqual([["4.5"], ["9"]]);
});

test("without a kind squares are grey", () => {
  expect(drawFigure(squares(tensor([1]), { label: "ink", side: 1 }))).toContain('fill="var(--ink-soft)"');
});

test("a last row may be short", () => {
  const html = drawFigure(squares(tensor([1, 2, 3]), { label: "three", side: 2 }));
  expect(html).toContain('viewBox="0 0 20 20"');
});

test("the data have every number under its name, places counted from 1", () => {
  const [data] = figure.data!;
  expect(data!.rows[1]).toEqual({ row: 1, column: 2, value: -4 });
  expect(data!.columns!["value"]).toBe("mask");
});
