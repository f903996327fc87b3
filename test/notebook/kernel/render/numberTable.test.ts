import { expect, test } from "vitest";
import { numberTable } from "../../../../site/notebook/kernel/render/numberTable.ts";
import { textOf } from "../cells.ts";

const square = (side: number) =>
  numberTable({ rows: side, columns: side, at: (row, column) => row + column });

/** The texts of the first row. */
const firstRow = (side: number) => {
  const [table] = square(side)[0]!.children;
  const [body] = typeof table === "object" ? table.children : [];
  const [row] = typeof body === "object" ? body.children : [];
  return typeof row === "object" ? row.children.map((cell) => textOf([cell])) : [];
};

test("up to twelve rows and columns are shown in full", () => {
  expect(square(12)).toHaveLength(1);
  expect(firstRow(12)).toEqual(Array.from({ length: 12 }, (_, k) => String(k)));
});

test("of thirteen, six from the one end and three from the other, and the rest a click away", () => {
  const [, more] = square(13);
  expect(firstRow(13)).toEqual(["0", "1", "2", "3", "4", "5", "⋯", "10", "11", "12"]);
  expect(textOf([more!]).startsWith("All numbers")).toBe(true);
  expect(textOf([square(65)[1]!]).startsWith("More numbers")).toBe(true);
});
