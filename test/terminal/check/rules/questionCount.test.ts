import { expect, test } from "vitest";
import { check, fence, lessonWith } from "./page.ts";

async function told(count: number): Promise<readonly string[]> {
  const asked = Array.from({ length: count - 1 }, (_, k) =>
    fence(
      `const guess${k} = predict("How many?", { answer: ${k}, because: "It is so.", near: [{ guess: 99, hint: "Less." }] });`,
    ),
  );
  const { remarks } = await check(lessonWith(...asked));
  return remarks
    .filter(({ rule }) => rule === "questionCount")
    .map(({ isAdvice, what }) => `${isAdvice} ${what}`);
}

test("a lesson asks four questions or more, in both ways", async () => {
  expect(await told(1)).toEqual(["true 1 question; a lesson asks four or more."]);
  expect(await told(3)).toEqual(["true 3 questions; a lesson asks four or more."]);
  expect(await told(4)).toEqual(["true no question is asked by check()."]);
});
