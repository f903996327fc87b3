import { expect, test } from "vitest";
import { takenBy } from "../../../site/notebook/build/buildFeature.ts";
import { readSource } from "../../../site/notebook/build/source.ts";

const read = (text: string) => readSource(`---\ntitle: A\n---\n\n${text}`, "lessons/01-a.mdx");

test("links to figures are taken with their lines, and stay on the page", () => {
  const source = read("[540 MB](../article-checked/#vgg16-bytes) and [more](../pooling/)\n");
  expect(takenBy(source, "citations")).toEqual([
    { feature: "citations", value: "vgg16-bytes", line: 5, cells: 0 },
  ]);
});

test("a link to a figure that the article has not is refused in its lesson", () => {
  expect(() => read("One.\n\n[540 MB](../article-checked/#vgg16-byts)\n")).toThrow(
    'lessons/01-a.mdx:7: links to "vgg16-byts", which is no figure of the article. Did you mean "vgg16-bytes"?',
  );
});
