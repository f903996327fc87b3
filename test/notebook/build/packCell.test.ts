import fc from "fast-check";
import { expect, test } from "vitest";
import { packCell } from "../../../site/notebook/build/packCell.ts";
import { unpackCell } from "../../../site/notebook/client/unpackCell.ts";
import type { Cell } from "../../../site/notebook/kernel/cell.ts";

const cell = (source: string, body: string, more: Partial<Cell> = {}): Cell => ({
  id: "a",
  imports: [],
  inputs: [],
  outputs: [],
  controls: [],
  source,
  body,
  ...more,
});

test("a body is packed as changes to its source", () => {
  expect(packCell(cell("1", "const $display = (0,1);\nreturn [{}, $display];")).edits).toEqual([
    [0, 0, "const $display = (0,"],
    [1, 0, ");"],
    [1, 0, "\nreturn [{}, $display];"],
  ]);
  expect(packCell(cell("const a: 1 = 1\na", "const a    = 1\na")).edits).toEqual([[7, 3, "   "]]);
  expect(packCell(cell("same", "same")).edits).toEqual([]);
});

test("a cell's source goes along only where the page shows no code, or ends lines otherwise", () => {
  expect(packCell(cell("a", "a"))).not.toHaveProperty("source");
  expect(packCell(cell("a", "a", { inline: true })).source).toBe("a");
  expect(packCell(cell("a\r\nb", "a\r\nb")).source).toBe("a\r\nb");
});

test("every cell comes back as it was packed", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r") });
  fc.assert(
    fc.property(text, text, fc.boolean(), (source, body, inline) => {
      const one = cell(source, body, { inline });
      expect(unpackCell(packCell(one), () => source)).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});
