import { expect, test } from "vitest";
import { acceptedName } from "../../../site/terminal/accept/acceptedName.ts";

const read = (...words: string[]) => acceptedName(words, ["convolution", "pooling"]);

test("accept takes one lesson, by its name or its file", () => {
  expect(read("pooling")).toBe("pooling");
  expect(read("lessons/03-pooling.mdx")).toBe("pooling");
  expect(read("--help")).toBeUndefined();
});

test("a mistyped call is answered with what would do", () => {
  expect(() => read()).toThrow("missing lesson: name one of convolution, pooling.");
  expect(() => read("pooling", "convolution")).toThrow('one lesson at a time: leave out "convolution".');
  expect(() => read("poling")).toThrow('unknown lesson "poling". Did you mean "pooling"?');
});
