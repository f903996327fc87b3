import fc from "fast-check";
import { expect, test } from "vitest";
import { longestKey, cacheSize, memoize } from "../../../site/notebook/kernel/memoize.ts";

/** A function that notes the texts it is asked for. */
function asked() {
  const texts: string[] = [];
  const answer = memoize((text) => {
    texts.push(text);
    return text.length;
  });
  return { texts, answer };
}

test("a text is looked at once, and answered alike each time", () => {
  const { texts, answer } = asked();
  expect([answer("width"), answer("x"), answer("width"), answer("x")]).toEqual([5, 1, 5, 1]);
  expect(texts).toEqual(["width", "x"]);
});

test("whatever it is asked, it answers as the function does", () => {
  const isNumber = (text: string) => /^\d+$/.test(text);
  const answer = memoize(isNumber);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat().map(String))), (texts) =>
      texts.every((text) => answer(text) === isNumber(text)),
    ),
  );
});

test("long texts and more than a thousand are not kept", () => {
  const { texts, answer } = asked();
  const [kept, long] = ["a".repeat(longestKey), "a".repeat(longestKey + 1)];
  for (const text of [kept, kept, long, long]) answer(text);
  expect(texts).toEqual([kept, long, long]);
  for (let k = 0; k < cacheSize; k++) answer(String(k));
  answer(kept);
  expect(texts.filter((text) => text === kept)).toHaveLength(2);
  expect([longestKey, cacheSize]).toEqual([100, 1000]);
});
