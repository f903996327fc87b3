import { expect, test } from "vitest";
import { isGuessKey } from "../../../../site/notebook/features/questions/isGuessKey.ts";

const key = (facts: object, inField = true) =>
  isGuessKey({
    key: "Enter",
    isComposing: false,
    target: { matches: (selector: string) => inField && selector === "[data-kind=predict] input" },
    ...facts,
  } as unknown as KeyboardEvent);

test("Enter in the field of a question has the guess judged, no other key and no other place", () => {
  expect(key({})).toBe(true);
  expect(key({ key: "a" })).toBe(false);
  expect(key({}, false)).toBe(false);
});

test("Enter that ends a composed character judges nothing", () => {
  expect(key({ isComposing: true })).toBe(false);
});
