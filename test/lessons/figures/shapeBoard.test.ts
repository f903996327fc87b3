import { expect, test } from "vitest";
import { shapeBoard } from "../../../lessons/figures/shapeBoard.ts";

const board = shapeBoard();
const red = (row: number, column: number) => board.data[112 * row + column];
const [paper, drawn] = [236, 176];

test("the board is 112 × 112 points in three colours", () => {
  expect(board.shape).toEqual([3, 112, 112]);
});

test("a ring is above on the left, empty in its middle", () => {
  expect([red(28, 28), red(28, 15), red(15, 28), red(2, 2)]).toEqual([paper, drawn, drawn, paper]);
});

test("a triangle is above on the right, wide at its foot", () => {
  expect([red(28, 84), red(38, 70), red(16, 70), red(38, 98)]).toEqual([drawn, drawn, paper, drawn]);
});

test("a square is below on the left", () => {
  expect([red(84, 28), red(73, 17), red(60, 28)]).toEqual([drawn, drawn, paper]);
});

test("stripes are below on the right, both colours in every row", () => {
  for (let row = 60; row < 112; row += 10) {
    const colours = Array.from({ length: 56 }, (_, k) => red(row, 56 + k));
    expect(colours, `row ${row}`).toContain(paper);
    expect(colours, `row ${row}`).toContain(drawn);
  }
});

test("edges are soft", () => {
  expect(board.data.some((value, k) => k < 112 * 112 && value > drawn && value < paper)).toBe(true);
});
