import { expect, test } from "vitest";
import { preview } from "../../../../site/notebook/kernel/render/preview.ts";
import { textOf } from "../cells.ts";

const line = (value: unknown) => textOf(preview(value).trees);

test("a line holds 72 characters: 24 digits with what parts them", () => {
  const digits = (count: number) => Array<number>(count).fill(7);
  expect(line(digits(24))).toBe(`[${digits(24).join(", ")}]`);
  expect(line(digits(30))).toBe(`[${digits(24).join(", ")}, … 6 more]`);
});

test("the first part is shown however long it is", () => {
  expect(line(["x".repeat(100), 1])).toBe(`["${"x".repeat(100)}", … 1 more]`);
});

test("a line that says everything is complete, one that leaves out or only names is not", () => {
  expect([[1], [[1]], Array(100).fill(1)].map((value) => preview(value).complete)).toEqual([
    true,
    false,
    false,
  ]);
});
