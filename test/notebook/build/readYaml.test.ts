import { expect, test } from "vitest";
import { readYaml } from "../../../site/notebook/build/readYaml.ts";

test("front matter is read with the lines of the file", () => {
  const { document, problems, lineAt } = readYaml("---\na: 1\nb: 2\n---\nc", "a.mdx")!;
  expect(document.toJS()).toEqual({ a: 1, b: 2 });
  expect(problems).toEqual([]);
  expect([lineAt(0), lineAt(5)]).toEqual([2, 3]);
});

test("a text without front matter has none", () => {
  expect(readYaml("a\n", "a.mdx")).toBeUndefined();
});

test("front matter that is no YAML is a problem on its line", () => {
  expect(readYaml("---\na: 1\nb: c: d\n---\n", "a.mdx")?.problems).toMatchObject([
    { file: "a.mdx", line: 3 },
  ]);
});
