import { expect, test } from "vitest";
import { keepsKey } from "../../../../../site/notebook/features/stage/client/keepsKey.ts";

/** An element that is found by these selectors. */
const element = (...selectors: readonly string[]): Element => {
  const fits = (given: string) => selectors.some((one) => given.split(", ").includes(one));
  return { matches: fits, closest: (given: string) => (fits(given) ? {} : null) } as unknown as Element;
};

test("an editor keeps every key, page keys among them", () => {
  expect(["a", " ", "ArrowLeft", "PageDown"].every((key) => keepsKey(element(".editor"), key))).toBe(true);
});

test("a slider keeps its arrows and its ends, and page keys move the deck", () => {
  const slider = element("input[type=range]", "input");
  expect(["ArrowLeft", "Home", "PageDown", " ", "b"].map((key) => keepsKey(slider, key))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a field and a menu keep all but page keys, a button what presses it", () => {
  expect(["b", "Escape", "PageUp"].map((key) => keepsKey(element("input"), key))).toEqual([
    true,
    true,
    false,
  ]);
  expect(["b", " ", "PageUp"].map((key) => keepsKey(element("select"), key))).toEqual([true, true, false]);
  expect([" ", "Enter", "ArrowRight"].map((key) => keepsKey(element("button"), key))).toEqual([
    true,
    true,
    false,
  ]);
});

test("where nothing has the focus every key is the stage's", () => {
  expect(keepsKey(null, " ")).toBe(false);
  expect(keepsKey(element("body"), "ArrowLeft")).toBe(false);
});
