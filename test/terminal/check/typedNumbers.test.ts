import { expect, test } from "vitest";
import { typedNumbers, type Allowed } from "../../../site/terminal/check/typedNumbers.ts";

const allowed: Allowed = {
  prose: ["224 × 224", "8K"],
  formulas: ["64"],
  article: new Map([
    ["vgg16-bytes", "540 MB"],
    ["conv1-bytes", "7KB"],
    ["typical-kernel", "3 x 3"],
  ]),
};
const numbers = (text: string) => typedNumbers(text, allowed).map(({ number, line }) => `${line}: ${number}`);

test("a number in prose is found with its line", () => {
  expect(numbers("It takes\n553.43 MB, or 138,357,544 numbers.")).toEqual(["2: 553.43", "2: 138,357,544"]);
});

test("headings, lists and tables are prose too", () => {
  expect(numbers("## 12 layers\n\n- 13 of them\n\n| a |\n|---|\n| 14 |")).toEqual([
    "1: 12",
    "3: 13",
    "7: 14",
  ]);
});

test("cells, inline values, code, link targets, front matter and sources are not", () => {
  const text = [
    "---\nminutes: 12\n---\n",
    "```ts cell\n5 + 5\n```\n",
    "`{ts} 6 * 7` and `float32[8]` and [there](../pooling/#step-9).\n",
    "## Sources\n\n- 2014, 10 pages.",
  ];
  expect(numbers(text.join("\n"))).toEqual([]);
});

test("givens pass whole, and only whole", () => {
  expect(numbers("A picture of 224&nbsp;×&nbsp;224 in 8K, not 224 or 1,224 × 224 or 224 × 2240.")).toEqual([
    "1: 224",
    "1: 1,224",
    "1: 224",
    "1: 224",
    "1: 2240",
  ]);
});

test("numbers in names are no numbers", () => {
  expect(numbers("VGG-16, ResNet-50, GPT-3, FP32, conv1_2, CS231n, A100 and T4")).toEqual([]);
});

test("powers are numbers of their own", () => {
  expect(numbers("10⁹ or 2³⁰")).toEqual(["1: 10⁹", "1: 2³⁰"]);
});

test("a formula may hold its own givens, 0, 1 and 2", () => {
  expect(numbers("$$\n2 \\times 64 + 1 = \n \\ts{a + 77} + 128\n$$")).toEqual(["3: 128"]);
});

test("a link to a figure of the article quotes it, and the lesson may repeat it", () => {
  const link = "[540&nbsp;MB](../article-checked/#vgg16-bytes)";
  expect(numbers(`It says ${link}. 540 MB is much, 541 MB more.`)).toEqual(["1: 541"]);
  expect(numbers("It says 540 MB.")).toEqual(["1: 540"]);
  expect(numbers("[7 KB](../article-checked/#conv1-bytes)")).toEqual([]);
  expect(numbers("[3 × 3](../article-checked/#typical-kernel), 3 × 3")).toEqual([]);
});

test("a link to a figure that misquotes it is found", () => {
  expect(numbers("[541 MB](../article-checked/#vgg16-bytes)")).toEqual(["1: 541"]);
  expect(numbers("[54 MB](../article-checked/#vgg16-bytes)")).toEqual(["1: 54"]);
});
