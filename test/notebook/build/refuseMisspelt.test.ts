import { expect, test } from "vitest";
import { readSource } from "../../../site/notebook/build/source.ts";

const read = (text: string) => readSource(text, "lessons/01-x.mdx");

test("inline code that is almost an inline value is refused with its line", () => {
  const almost = [
    "{ ts} 5",
    "{TS} 6",
    "{ts}7",
    "{tsx} 8",
    "{ ts } 9",
    "{Ts } 1",
    "{js} 2",
    "{ts 3}",
    "{ts} ".trim() + "(4)",
  ];
  for (const code of [...almost, "{typescript} 5", "{{ts}} 6", "[ts] 7", "{st} 8"])
    expect(() => read(`# A\n\nThe value is \`${code}\`.`), code).toThrow(
      `lessons/01-x.mdx:3: "${code}" is almost an inline value. Write {ts}, a space and an expression between backticks.`,
    );
});

test("inline code that happens to begin with a brace stays text", () => {
  for (const code of [
    "{1, 2}",
    "{stride: 2}",
    "{ stride }",
    "{shape, data}",
    "{ts: 1}",
    "{}",
    "{json} x",
    "ts cell",
    "{tss}",
  ])
    expect(read(`The value is \`${code}\`.`).cells, code).toEqual([]);
});

test("a value cut off by the sign of a table is refused with the way to write it", () => {
  const table = (row: string) => `| a |\n|---|\n| ${row} |\n`;
  expect(() => read(table('`{ts} [0, 1].map((x) => x || 3).join("-")`'))).toThrow(
    "lessons/01-x.mdx:3: an inline value does not end. In a table | ends its cell: write \\| in its place, as in x \\|\\| 3.",
  );
  expect(() => read(table("`{ts} 1 | 2`"))).toThrow("an inline value does not end.");
  expect(read(table("`{ts} [0, 1].map((x) => x \\|\\| 3)`")).cells[0]?.source).toBe(
    "[0, 1].map((x) => x || 3)",
  );
});

test("a mark or braces outside of code are refused, comments are not", () => {
  expect(() => read("The value is {ts} 5.")).toThrow("lessons/01-x.mdx:1: braces are outside code.");
  expect(() => read("The value is \\ts{a}.")).toThrow("braces are outside code.");
  expect(read("a {/* b */} c").cells).toEqual([]);
});

test("a fence that opens inside other code is refused: the one above is not closed", () => {
  expect(() => read("```ts\na\n\n```ts cell\nb\n```\n")).toThrow(
    "lessons/01-x.mdx:1: a fence opens inside other code. Close the one above it.",
  );
  expect(read("````mdx\n```ts cell\nb\n```\n````\n").cells).toEqual([]);
});
