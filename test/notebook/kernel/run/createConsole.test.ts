import { expect, test } from "vitest";
import { createConsole } from "../../../../site/notebook/kernel/run/createConsole.ts";
import { textOf } from "../cells.ts";

function printed(...calls: readonly (readonly unknown[])[]): string {
  const { console, tree } = createConsole((value) => `<${String(value)}>`);
  for (const values of calls) console.log(...values);
  return textOf(tree());
}

test("a call is a line: texts as they are, all else as it is previewed", () => {
  expect(printed(["a", 1], ["b"])).toBe("a <1>\nb");
  expect(createConsole(String).tree()).toEqual([]);
});

test("a hundred lines are shown, and how many more there are", () => {
  const lines = printed(...Array.from({ length: 103 }, (_, k) => [`line ${k}`])).split("\n");
  expect(lines.slice(-2)).toEqual(["line 99", "… and 3 more lines"]);
});

test("a line costs twenty characters, so that few calls cannot fill the page with empty ones", () => {
  // 4,800 breaks are 4,800 characters and 96,000 for the lines.
  expect(printed(["\n".repeat(4800)], ["more"])).toBe(`${"\n".repeat(4800)}\n… and 1 more lines`);
  expect(printed(["\n".repeat(4700)], ["more"])).toBe(`${"\n".repeat(4700)}\nmore`);
});

test("a line is cut behind 10,000 characters", () => {
  expect(printed(["x".repeat(10_001)])).toBe(`${"x".repeat(10_000)}…`);
});
