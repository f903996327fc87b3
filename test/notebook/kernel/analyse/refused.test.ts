import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { CellError } from "../../../../site/notebook/kernel/cellError.ts";
import { foreign } from "./corpus/foreign.ts";
import { misspelt } from "./corpus/misspelt.ts";
import { pasted } from "./corpus/pasted.ts";
import { refused } from "./corpus/refused.ts";

const all = { ...refused, ...foreign, ...misspelt, ...pasted };

for (const [title, { source, at, says, remedy }] of Object.entries(all)) {
  test(`refused: ${title}`, () => {
    const error = errorOf(source);
    expect(error.place).toEqual({ line: at[0], column: at[1] });
    expect(error.what).toContain(says);
    expect(error.remedy).toContain(remedy ?? "");
  });
}

test("every refusal names its remedy in a sentence of its own", () => {
  for (const { source } of Object.values(all)) {
    const { what, remedy } = errorOf(source);
    expect(what).toMatch(/^[^A-Z].*\.$|^(?:JSX|Node).*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
});

test("code nested too deeply is refused", () => {
  expect(errorOf("[".repeat(100_000) + "]".repeat(100_000)).what).toBe("the code is nested too deeply.");
});

test("what the parser itself stumbles over is refused", () => {
  expect(errorOf("export abstract ").what).toBe("the code cannot be read.");
});

function errorOf(source: string): CellError {
  try {
    analyse("cell", source);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error(`not refused: ${source}`);
}
