import { expect, test } from "vitest";
import { lastHeadings } from "../../../../site/terminal/check/rules/lastHeadings.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (text: string) => lastHeadings(writtenPage("lessons/09-depthwise.mdx", text));

test("a lesson ends with what to carry on and its sources", () => {
  expect(told("## Why\n\n## To take with you\n\n## Sources")).toEqual([]);
  expect(told("## Why\n\n## Sources\n\n## To take with you")).toEqual([
    {
      line: 5,
      what: "a lesson ends with “To take with you” and “Sources”.",
      remedy: "Write both: what a reader takes along, and where it comes from.",
    },
  ]);
});
