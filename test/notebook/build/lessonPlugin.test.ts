import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { lessonPlugin } from "../../../site/notebook/build/lessonPlugin.ts";
import { markdownFeatures, readSource } from "../../../site/notebook/build/source.ts";

const text = `---
title: A
---

A \`{ts} a\` and, $\\ts{b}$ and \`code\`.

\`\`\`ts cell id=x
const a = 1;
\`\`\`

$$
c
$$

> - \`\`\`ts cell
>   const b = "<b>";
>   \`\`\`

\`\`\`ts
if (a < b) "c";
\`\`\`

\`\`\`ts solution of=x
const a = 2;
\`\`\`

\`\`\`ts wrong of=x
const a = 3;
\`\`\`

\`\`\`text
plain
\`\`\`

\`\`\`yaml stop
title: Unseen
\`\`\`
`;

const { code } = mdxToJs(text, {
  features: markdownFeatures,
  mdastPlugins: [lessonPlugin],
  jsxImportSource: "astro",
});
const drawn = [...code.matchAll(/_jsx\((Cell|Value|Formula), \{ at: "(\d+:\d+)" \}\)/g)];

test("cells, values and formulas become components that know their places", () => {
  expect(drawn.map(([, name, at]) => `${name} ${at}`)).toEqual([
    "Value 5:3",
    "Formula 5:17",
    "Cell 7:1",
    "Formula 11:1",
    "Cell 15:5",
  ]);
});

test("the places are those that the lesson's source gives", () => {
  const { cells, formulas } = readSource(text, "lessons/01-x.mdx");
  const places = [...cells.filter(({ kind }) => kind !== "formula-value"), ...formulas].map(({ at }) => at);
  expect(drawn.map(([, , at]) => at).sort()).toEqual(places.sort());
});

test("the words around a value keep their spaces", () => {
  expect(code).toMatch(/"A ",\s+_jsx\(Value, \{ at: "5:3" \}\),\s+" and, "/);
});

test("code that does not run keeps its text, and code of other languages stays as it is", () => {
  expect(code).toContain('_jsx(Code, { source: "if (a < b) \\"c\\";" })');
  expect(code).toContain('className: "language-text"');
  expect(code).toContain('children: "code"');
});

test("a solution stands in the page, a wrong program does not", () => {
  expect(code).toContain('_jsx(Solution, { source: "const a = 2;" })');
  expect(code).not.toContain("const a = 3;");
});

test("a stop stands nowhere in the page", () => {
  expect(code).not.toContain("Unseen");
});
