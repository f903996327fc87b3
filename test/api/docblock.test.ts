import { expect, test } from "vitest";
import { firstSentence, readDocblock } from "../../site/api/docblock.ts";

const text = `The sum of two: a plus b. Any\nshape.

    add(1, 2) // 3

Keeps nothing. Throws when they differ. Source: \`torch.add\`.`;

test("a docblock falls into words, code, errors and sources", () => {
  expect(readDocblock(text).blocks).toEqual([
    { kind: "text", text: "The sum of two: a plus b. Any shape." },
    { kind: "code", text: "add(1, 2) // 3" },
    { kind: "text", text: "Keeps nothing." },
    { kind: "throws", text: "Throws when they differ." },
    { kind: "source", text: "Source: `torch.add`." },
  ]);
});

test("the first sentence ends with its full stop, and code is no sentence", () => {
  expect(firstSentence(readDocblock("One number. And another."))).toBe("One number.");
  expect(firstSentence(readDocblock("Max pooling: the largest number."))).toBe(
    "Max pooling: the largest number.",
  );
  expect(firstSentence(readDocblock("    add(1, 2)"))).toBeUndefined();
  expect(firstSentence(readDocblock("no end"))).toBeUndefined();
});
