import { expect, test } from "vitest";
import { unnumbered } from "../../../../site/terminal/check/rules/unnumbered.ts";
import { lessonWith, remarks } from "./page.ts";

test("a lesson without a number is told the name of its file", async () => {
  expect(await remarks(unnumbered, lessonWith(), "lessons/depthwise.mdx")).toEqual([
    "1 | neither a lesson, which has a number, nor a page beside them. | Name it lessons/09-depthwise.mdx; a page beside the lessons needs a site/pages/depthwise.astro.",
  ]);
});
