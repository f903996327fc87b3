import { expect, test } from "vitest";
import { repeatedHeadings } from "../../../../site/terminal/check/rules/repeatedHeadings.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (text: string) => repeatedHeadings(writtenPage("lessons/09-depthwise.mdx", text));

test("a second title is told where the title stands", () => {
  expect(told("Hello.\n\n# Depthwise")).toEqual([
    {
      line: 3,
      what: "“Depthwise” is a second title.",
      remedy: "The title is in the front matter: begin headings with ##.",
    },
  ]);
});

test("a heading that stands twice is told the first", () => {
  expect(told("## Why\n\n## How\n\n### Why")).toEqual([
    {
      line: 5,
      what: "“Why” is already a heading on line 1.",
      remedy: "Choose other words, for links only reach the first.",
    },
  ]);
});
