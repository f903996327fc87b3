import { expect, test } from "vitest";
import { toolAnswers } from "../../../../engine/memory/tools/index.ts";

const answers = toolAnswers();
const bytesOf = (tool: string) => answers.find((answer) => answer.tool === tool)?.bytes;

test("six tools give eight answers for VGG-16 and one picture", () => {
  expect(answers.map(({ tool, bytes }) => [tool, bytes])).toEqual([
    ["the article", 60_311_552],
    ["CS231n, rows", 60_950_432],
    ["CS231n, printed", 96_000_000],
    ["torchsummary", 229_207_872],
    ["torchinfo", 108_453_696],
    ["PyTorch, saved for backward", 73_334_692],
    ["PyTorch, no_grad", 25_690_112],
    ["PyTorch, evaluating with autograd left on", 72_691_616],
  ]);
});

test("torchsummary's README prints 218.59, which is MiB; torchinfo prints 108.45, which is MB", () => {
  expect(((bytesOf("torchsummary") ?? 0) / 1024 / 1024).toFixed(2)).toBe("218.59");
  expect(((bytesOf("torchinfo") ?? 0) / 1e6).toFixed(2)).toBe("108.45");
});

test("what PyTorch keeps, term by term", () => {
  expect(answers[5].terms).toEqual([
    { name: "input", bytes: 602_112 },
    { name: "conv2d", bytes: 13_547_520 * 4 },
    { name: "indices", bytes: 12_242_944 },
    { name: "maxPool2d", bytes: 1_530_368 * 4 },
    { name: "adaptiveAveragePool2d", bytes: 25_088 * 4 },
    { name: "linear", bytes: 8192 * 4 },
    { name: "mask", bytes: 8192 },
    { name: "dropout", bytes: 8192 * 4 },
    { name: "logSoftmax", bytes: 4000 },
    { name: "totalWeight", bytes: 4 },
  ]);
});

test("no_grad holds two convolutions' maps, and autograd left on nearly three times as much", () => {
  expect(answers[6].terms).toEqual([{ name: "conv2d", bytes: 2 * 12_845_056 }]);
  expect(answers[7].terms.map(({ name }) => name)).toEqual([
    "conv2d",
    "maxPool2d",
    "indices",
    "adaptiveAveragePool2d",
    "linear",
  ]);
});

test("of the printed 24 million values 8,762,392 come from nowhere", () => {
  expect(answers[2].terms.at(-1)).toEqual({ name: "unexplained", bytes: (24_000_000 - 15_237_608) * 4 });
});

test("every answer is the sum of its terms", () => {
  for (const { terms, bytes } of answers)
    expect(terms.reduce((sum, term) => sum + term.bytes, 0)).toBe(bytes);
});
