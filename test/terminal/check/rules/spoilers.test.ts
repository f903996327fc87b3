import { expect, test } from "vitest";
import { fence, first, lessonWith, problems } from "./page.ts";

const asks = fence(
  'const guess = predict("How many?", { answer: 1792, because: "64 × 28.", near: [{ guess: 1728, hint: "And biases?" }] });',
  "cell id=asked closed",
);
const spoilers = async (...parts: readonly string[]) =>
  (await problems(lessonWith(...parts))).filter((one) => one.includes("gives away"));
const told = (spelling: string) => `“${spelling}” gives away the answer of “guess”`;

test("an answer in sight above its question is told with its place", async () => {
  const value = 'It learns `{ts} (1792).toLocaleString("en")` numbers.';
  expect(await spoilers(value, asks)).toEqual([
    `${first} | ${told("1,792")}, which is asked on line ${first + 3}. | Let it come behind the question, or begin with something else.`,
  ]);
});

test("an answer behind its question is told as far as the next heading", async () => {
  expect(await spoilers(asks, "So 1,792.", "## Behind", "So 1,792.")).toEqual([
    `${first + 4} | ${told("1,792")}, which is asked on line ${first + 1}. | Fold it: <details data-after="guess">, or put a heading between.`,
  ]);
});

test("outputs and open code give answers away, folded code and what waits for the answer do not", async () => {
  expect(await spoilers(fence("64 * 28", "cell id=shown"), asks)).toEqual([
    expect.stringContaining(`| shown | ${told("1,792")}`),
  ]);
  expect(await spoilers(asks, fence("const filters = 1792;"))).toEqual([
    expect.stringContaining(`| filters | ${told("1792")}`),
  ]);
  expect(await spoilers(asks, fence("const filters = 1792;", "cell closed"))).toEqual([]);
  const after = '<details data-after="guess">\n<summary>On</summary>\n\nSo 1,792.\n\n</details>';
  expect(await spoilers(asks, after)).toEqual([]);
});
