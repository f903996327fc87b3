import { expect, test } from "vitest";
import { readCheckOptions } from "../../../site/terminal/check/checkOptions.ts";

const read = (...words: string[]) => readCheckOptions(words, ["convolution", "pooling"]);

test("check takes no lesson, or some, each once", () => {
  expect(read()).toEqual({ names: [], json: false, help: false });
  expect(read("pooling", "03-pooling", "convolution", "--json")).toEqual({
    names: ["pooling", "convolution"],
    json: true,
    help: false,
  });
});

test("a mistyped call is answered with what would do", () => {
  expect(() => read("convolutoin")).toThrow('unknown lesson "convolutoin". Did you mean "convolution"?');
  expect(() => read("none")).toThrow('unknown lesson "none". Name one of convolution, pooling.');
  expect(() => read("--jsn")).toThrow("Unknown option '--jsn'. Known options: --json, --help.");
  expect(() => read("--json")).toThrow("--json needs a lesson: npm run --silent check -- pooling --json.");
});
