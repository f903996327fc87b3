import { expect, test } from "vitest";
import { check, fence, lessonWith } from "./page.ts";

async function told(text: string): Promise<readonly string[]> {
  const { remarks } = await check(text);
  return remarks
    .filter(({ rule }) => rule === "shownCells")
    .map(({ isAdvice, what }) => `${isAdvice} ${what}`);
}
const more = (count: number) => lessonWith(...Array.from({ length: count }, (_, k) => fence(`${k}`)));

test("a lesson has eight cells or more", async () => {
  expect(await told(more(5))).toEqual(["true 7 cells; a lesson has eight or more."]);
  expect(await told(more(6))).toEqual([]);
});

test("a lesson draws, and has something to drag", async () => {
  expect(await told(`---\ntitle: A\n---\n\n${fence("1 + 1")}\n`)).toEqual([
    "true 1 cell; a lesson has eight or more.",
    "true no cell draws.",
    "true there is nothing to drag.",
  ]);
});
