import { expect, test } from "vitest";
import { wordCount } from "../../../../site/terminal/check/rules/wordCount.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (count: number) =>
  wordCount(writtenPage("lessons/09-depthwise.mdx", `${"word ".repeat(count)}\n\n## Sources\n\nNot these.`));

test("a lesson has 800 to 1,600 words, its sources aside", () => {
  expect([799, 800, 1600, 1601].map((count) => told(count))).toEqual([
    [expect.objectContaining({ what: "799 words; a lesson has 800 to 1,600." })],
    [],
    [],
    [expect.objectContaining({ what: "1601 words; a lesson has 800 to 1,600." })],
  ]);
});
