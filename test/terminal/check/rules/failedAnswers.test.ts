import { expect, test } from "vitest";
import { fence, first, lessonWith, problems } from "./page.ts";

const area = (result: string) => `const area = (side: number): number => ${result};`;
const asks = fence(
  'import { check } from "inputs";\ncheck([{ when: "the side is 3", got: area(3), expected: 9, near: [{ got: 12, hint: "That goes round." }] }])',
  "cell id=asked",
);
const exercise = (...programs: readonly string[]) => lessonWith(fence(area("0 * side")), asks, ...programs);
const solution = fence(area("side * side"), "solution of=area");
const wrong = fence(area("4 * side"), "wrong of=area");
/** Where the first program starts, and the second. */
const [programLine, secondLine] = [first + 10, first + 14];

test("an exercise whose solution passes and whose mistake meets its hint is in order", async () => {
  expect(await problems(exercise(solution, wrong))).toEqual([]);
});

test("a solution that fails is put at its line", async () => {
  expect(await problems(exercise(fence(area("side + 1"), "solution of=area"), wrong))).toEqual([
    `${programLine} | asked | the solution of “area” is judged wrong. | Fix it, or what checks it.`,
  ]);
});

test("a wrong program that passes is put at its line", async () => {
  expect(await problems(exercise(solution, fence(area("side ** 2"), "wrong of=area")))).toEqual([
    `${secondLine} | asked | a wrong program for “area” passes. | Add a case to its check that this program fails.`,
  ]);
});

test("a wrong program meets a hint, and one of its own", async () => {
  expect(await problems(exercise(solution, fence(area("side + 1"), "wrong of=area")))).toEqual([
    `${secondLine} | asked | a wrong program for “area” meets no hint. | Add a hint to its check for this mistake.`,
  ]);
  expect(await problems(exercise(solution, wrong, fence(area("side * 4"), "wrong of=area")))).toEqual([
    `${secondLine + 4} | asked | a wrong program for “area” is told the same as the one on line ${secondLine}. | Give it a hint of its own.`,
  ]);
});

test("an exercise has a solution and an expected mistake", async () => {
  expect(await problems(exercise())).toEqual([
    expect.stringContaining("“asked” has no solution. | Write a fence “ts solution of=name”"),
    expect.stringContaining("“asked” expects no mistake. | Write a fence “ts wrong of=name”"),
  ]);
});

test("a prediction expects a wrong answer", async () => {
  const source =
    'const guess = predict("How many fields has a row?", { answer: 5, because: "There are five." });';
  expect(await problems(lessonWith(fence(source)))).toEqual([
    expect.stringMatching(/\| guess \| “guess” expects no wrong answer\. \| Add near: \[\{ guess, hint \}\]/),
  ]);
});
