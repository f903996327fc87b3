import { join } from "node:path";
import { pathToFileURL } from "node:url";
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

const root = process.cwd();
const path = join(root, "lessons", "01-x.mdx");
const { code } = await mdxToJs(text, {
  features: markdownFeatures,
  mdastPlugins: [lessonPlugin(root)],
  fileURL: pathToFileURL(path),
  jsxImportSource: "astro",
});

test("cells, values and formulas become components that know their places in page order", () => {
  const drawn = [...code.matchAll(/_jsx\((Cell|Value|Formula), \{ index: "(\d+)" \}\)/g)];
  expect(drawn.map(([, name, index]) => `${name} ${index}`)).toEqual([
    "Value 0",
    "Formula 0",
    "Cell 2",
    "Formula 1",
    "Cell 3",
  ]);
});

test("the places are those that the lesson's source gives", () => {
  const { cells, formulas } = readSource(text, "lessons/01-x.mdx");
  expect(cells.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
    "value a",
    "formula-value b",
    "cell const a = 1;",
    'cell const b = "<b>";',
  ]);
  expect(formulas.map(({ tex }) => tex)).toEqual(["{\\text{⟦0⟧}}", "c"]);
});

test("a fence that cannot be read is refused with the lesson's name and line", async () => {
  const broken = async () =>
    mdxToJs("a\n\n```ts cel\n```\n", { mdastPlugins: [lessonPlugin(root)], fileURL: pathToFileURL(path) });
  await expect(broken()).rejects.toThrow('lessons/01-x.mdx:3: unknown fence "ts cel".');
});

test("the words around a value keep their spaces", () => {
  expect(code).toMatch(/"A ",\s+_jsx\(Value, \{ index: "0" \}\),\s+" and, "/);
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
