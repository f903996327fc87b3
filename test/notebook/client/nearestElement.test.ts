import { expect, test } from "vitest";
import { isArrowKey, nearestElement } from "../../../site/notebook/client/nearestElement.ts";

/** A square of side 2 around a place. */
const at = (name: string, x: number, y: number) =>
  ({
    name,
    getBoundingClientRect: () => ({ left: x - 1, top: y - 1, width: 2, height: 2 }),
  }) as unknown as Element & { readonly name: string };

const start = at("start", 0, 0);
const reached = (key: string, ...all: readonly (typeof start)[]) =>
  nearestElement([start, ...all], start, key)?.name;

test("each arrow key goes its way", () => {
  const around = [at("left", -9, 0), at("right", 9, 0), at("above", 0, -9), at("below", 0, 9)];
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  expect(keys.map((key) => reached(key, ...around))).toEqual(["left", "right", "above", "below"]);
  expect([...keys, "Enter", "a"].map(isArrowKey)).toEqual([true, true, true, true, false, false]);
});

test("what lies straight ahead comes before what is nearer and off by a quarter of the way more", () => {
  expect(reached("ArrowRight", at("aside", 4, 2), at("ahead", 11, 0))).toBe("ahead");
  expect(reached("ArrowRight", at("aside", 4, 2), at("ahead", 13, 0))).toBe("aside");
});

test("what is not a pixel ahead is not reached", () => {
  expect(reached("ArrowRight", at("same column", 0.5, 9))).toBeUndefined();
  expect(reached("ArrowRight", at("a pixel on", 1, 0))).toBe("a pixel on");
});
