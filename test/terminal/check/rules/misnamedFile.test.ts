import { expect, test } from "vitest";
import { misnamedFile } from "../../../../site/terminal/check/rules/misnamedFile.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (file: string) => misnamedFile(writtenPage(file, ""));

test("a lesson without a number is told the name of its file", () => {
  expect(told("lessons/depthwise.mdx")).toEqual([
    expect.objectContaining({
      line: 1,
      what: "neither a lesson, which has a number, nor a page beside the lessons.",
      remedy: expect.stringMatching(
        /^Name it lessons\/09-depthwise\.mdx, .* site\/pages\/depthwise\.astro\.$/,
      ),
    }),
  ]);
});

test("a lesson by the name of another is told which", () => {
  expect(told("lessons/09-pooling.mdx")).toEqual([
    expect.objectContaining({ what: "lessons/03-pooling.mdx has the same name, and so the same address." }),
  ]);
});

test("a lesson that is named so, and a page beside the lessons, are in order", () => {
  expect(told("lessons/03-pooling.mdx")).toEqual([]);
  expect(told("lessons/will-it-fit.mdx")).toEqual([]);
});
