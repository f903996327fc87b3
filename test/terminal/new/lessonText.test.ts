import { expect, test } from "vitest";
import { lessonText } from "../../../site/terminal/new/lessonText.ts";
import { problems } from "../check/rules/page.ts";

test("a lesson that is just begun has no problems, whatever its name", async () => {
  for (const name of ["depthwise", "group-norm-2"])
    expect(await problems(lessonText(name), `lessons/09-${name}.mdx`)).toEqual([]);
});

test("its title is its name in words", () => {
  expect(lessonText("group-norm-2")).toContain("\ntitle: Group norm 2\n");
});
