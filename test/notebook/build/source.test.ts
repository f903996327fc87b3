import { expect, test } from "vitest";
import { inlineValue } from "../../../site/notebook/build/inlineValue.ts";
import { readSource } from "../../../site/notebook/build/source.ts";

const file = "lessons/01-x.mdx";

const text = `---
title: A
---

The value é is \`{ts} a + 1\`, in \`code\` and $x = \\ts{b}$.

\`\`\`ts cell id=first closed
const a = 1;

a
\`\`\`

| table | value |
| --- | --- |
| row | \`\`{ts} \`\${a}\` \`\` |

$$
y =
\\ts{c}
$$

- In a list:

  \`\`\`ts cell
  if (a) {
    a;
  }
  \`\`\`
`;

test("a lesson's cells are read in page order, with their lines in the file", () => {
  const plain = { fails: false, closed: false, hands: [] };
  expect(readSource(text, file).cells).toEqual([
    { kind: "value", line: 5, source: "a + 1", options: plain },
    { kind: "formula-value", line: 5, source: "b", options: plain },
    {
      kind: "cell",

      line: 8,
      source: "const a = 1;\n\na",
      options: { id: "first", fails: false, closed: true, hands: [] },
    },
    { kind: "value", line: 15, source: "`${a}`", options: plain },
    { kind: "formula-value", line: 19, source: "c", options: plain },
    { kind: "cell", line: 25, source: "if (a) {\n  a;\n}", options: plain },
  ]);
});

test("a lesson's formulas know their values by place", () => {
  expect(readSource(text, file).formulas).toEqual([
    { line: 5, display: false, tex: "x = {\\text{⟦0⟧}}", values: [1] },
    { line: 17, display: true, tex: "y =\n{\\text{⟦0⟧}}", values: [4] },
  ]);
});

test("inline code is a value only where it starts with {ts} and a space", () => {
  expect(inlineValue("{ts} a")).toBe("a");
  expect(inlineValue("{ts}")).toBe("");
  expect(inlineValue("{tsx} a")).toBeUndefined();
  expect(inlineValue("a {ts}")).toBeUndefined();
});

test("everything wrong with fences and formulas is named at once, by line", () => {
  expect(() => readSource("a $\\ts{b$\n\n```ts cel\n```\n\n```ts cell id=1\n```\n", file)).toThrow(
    `lessons/01-x.mdx:1: unclosed \\ts{ in a formula. Close the expression with }.
lessons/01-x.mdx:3: unknown fence "ts cel". Write "ts cell" for a cell, or "ts" alone for code that does not run.
lessons/01-x.mdx:6: invalid option "id=1" on a cell's fence. An option stands once, and an id starts with a letter, then letters, digits, _ and -.`,
  );
});

test("MDX that cannot be read is refused with its line", () => {
  expect(() => readSource("# Title\n\na </b> c\n", file)).toThrow(
    "lessons/01-x.mdx:3: invalid MDX: </b> closes nothing. Write <b> before it, or take it out.",
  );
});
