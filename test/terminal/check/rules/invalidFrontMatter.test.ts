import { expect, test } from "vitest";
import { lessonText } from "../../../../site/terminal/new/lessonText.ts";
import { invalidFrontMatter } from "../../../../site/terminal/check/rules/invalidFrontMatter.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

const text = lessonText("depthwise");

async function told(written: string, file = "lessons/09-depthwise.mdx") {
  const remarks = await invalidFrontMatter(writtenPage(file, written));
  return remarks.map(({ line, what, remedy }) => `${line}: ${what} ${remedy}`);
}

test("a lesson that is just begun has all that it needs above it", async () => {
  expect(await told(text)).toEqual([]);
});

test("a lesson without front matter is told all of it", async () => {
  expect(await told("Hello.")).toEqual([
    expect.stringMatching(
      /^1: missing front matter\. Begin with a line ---, then title, question, description and minutes,/,
    ),
  ]);
});

test("minutes that are no number are put at their line", async () => {
  expect(await told(text.replace("read: 10", "read: ten"))).toEqual([
    "5: invalid minutes.read: minutes are a whole number of at least 1. Write it as in “minutes: { read: 12, teach: 25 }”.",
  ]);
});

test("a page beside the lessons has a title and a description alone", async () => {
  expect(await told("---\ntitle: Plan\ndescription: A sentence.\n---\n", "lessons/will-it-fit.mdx")).toEqual(
    [],
  );
  expect(
    (
      await told(
        "---\ntitle: Plan\ndescription: A sentence.\nquestion: Why?\n---\n",
        "lessons/will-it-fit.mdx",
      )
    )[0],
  ).toMatch(/^4: unknown “question”/);
});
