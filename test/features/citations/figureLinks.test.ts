import { expect, test } from "vitest";
import { figureLinks, figureOf } from "../../../site/features/citations/figureLinks.ts";

test("a link to a figure is found with its words and its line", () => {
  const text = "The article says\n[540&nbsp;MB](../article-checked/#vgg16-bytes), and [more](../pooling/).";
  expect(figureLinks(text)).toEqual([{ id: "vgg16-bytes", text: "540 MB", line: 2 }]);
});

test("lines are those of the file, front matter included", () => {
  const text = "---\ntitle: A\n---\n\n- **[one](../article-checked/#conv1-bytes)**\n";
  expect(figureLinks(text)).toEqual([{ id: "conv1-bytes", text: "one", line: 5 }]);
});

test("a link in a cell is code, and no link", () => {
  expect(figureLinks("```ts cell\n// [540 MB](../article-checked/#vgg16-bytes)\n```")).toEqual([]);
});

test("the page at the root links without a step up, and a link to the page is none to a figure", () => {
  expect(figureOf("article-checked/#floppy")).toBe("floppy");
  expect(figureOf("../article-checked/")).toBe(undefined);
  expect(figureOf("#floppy")).toBe(undefined);
});
