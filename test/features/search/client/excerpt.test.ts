import { expect, test } from "vitest";
import { excerpt, markFound } from "../../../../site/features/search/client/excerpt.ts";

const plain = (parts: ReturnType<typeof excerpt>) =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join("");

test("what was found is marked as it is written", () => {
  expect(plain(markFound("It has 25,088 inputs.", new Set(["25088", "it"])))).toBe(
    "[It] has [25,088] inputs.",
  );
  expect(plain(markFound("nothing", new Set(["peak"])))).toBe("nothing");
});

test("a piece begins some 50 characters before the first word found, between words, and is at most 170 long", () => {
  const text = `${"before ".repeat(20)}peak ${"after ".repeat(60)}`;
  expect(plain(excerpt(text, new Set(["peak"])))).toBe(
    `… ${"before ".repeat(7)}[peak] ${"after ".repeat(18)}after …`,
  );
});

test("a short text is shown whole, and one without the word from its beginning", () => {
  expect(plain(excerpt("A peak.", new Set(["peak"])))).toBe("A [peak].");
  expect(plain(excerpt("word ".repeat(60), new Set(["peak"])))).toMatch(/^word .* word …$/);
});
