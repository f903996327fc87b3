import { expect, test } from "vitest";
import { isStopFence } from "../../../../../site/notebook/features/stage/build/isStopFence.ts";

test("yaml stop is a stop, other fences are none", () => {
  expect(isStopFence("yaml", "stop")).toBe(true);
  expect(isStopFence("yaml", "")).toBe(false);
  expect(isStopFence("ts", "cell id=steps")).toBe(false);
});

test.each(["stop", "yaml stops", "yml stop", "yaml Stop", "yaml stop id=a"])("%s is refused", (fence) => {
  const [lang, ...meta] = fence.split(" ");
  expect(() => isStopFence(lang!, meta.join(" "))).toThrow(
    `unknown fence "${fence}". Write "yaml stop" for a stop of the deck.`,
  );
});
