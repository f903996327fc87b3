import { expect, test } from "vitest";
import { unlistedSources } from "../../../../site/terminal/check/rules/unlistedSources.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const told = (text: string) => unlistedSources(writtenPage("lessons/09-depthwise.mdx", text));

test("a link to another site is listed among the sources", () => {
  const link = "[it](https://example.org/)";
  expect(told(`See ${link}.\n\n## Sources\n\n- ${link}`)).toEqual([]);
  expect(told(`See ${link}.\n\n## Sources\n\n- None.`)).toEqual([
    { line: 1, what: "https://example.org/ is not among the sources.", remedy: "List it under “Sources”." },
  ]);
});

test("a link to another site is secure", () => {
  expect(told("## Sources\n\n- [it](http://example.org/)")).toEqual([
    { line: 3, what: "http://example.org/ is not https.", remedy: "Write https://." },
  ]);
});
