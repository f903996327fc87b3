import { expect, test } from "vitest";
import { splitFrontMatter } from "../../../site/notebook/build/splitFrontMatter.ts";

test("front matter is what stands between the first two lines of hyphens, and the rest keeps its lines", () => {
  expect(splitFrontMatter("---\ntitle: A\nb: c\n---\nd\n")).toEqual({
    frontMatter: "title: A\nb: c",
    body: "\n\n\n\nd\n",
  });
  expect(splitFrontMatter("---\r\na: b\r\n---\r\nc")).toEqual({ frontMatter: "a: b", body: "\n\n\r\nc" });
  expect(splitFrontMatter("---\n---\na")).toEqual({ frontMatter: "", body: "\n\na" });
});

test("without both lines at the beginning there is none", () => {
  for (const text of ["", "a\n---\nb\n---\n", "---\ntitle: A\n", "----\na: b\n----\n"])
    expect(splitFrontMatter(text), text).toEqual({ frontMatter: undefined, body: text });
});
