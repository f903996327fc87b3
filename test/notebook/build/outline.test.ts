import { mdxToMdast } from "satteri";
import { expect, test } from "vitest";
import { outline } from "../../../site/notebook/build/outline.ts";
import { markdownFeatures } from "../../../site/notebook/build/source.ts";

test("headings are counted with the blocks of words below them, cells apart", () => {
  const text =
    "Before.\n\n## One\n\nA.\n\n```ts cell\n1\n```\n\n- b\n\n$$\nc\n$$\n\n## Two *words*\n\n### Three\n\nD.\n";
  expect(outline(mdxToMdast(text, { features: markdownFeatures }))).toEqual([
    { heading: "One", blocks: 3 },
    { heading: "Two words", blocks: 0 },
    { heading: "Three", blocks: 1 },
  ]);
});
