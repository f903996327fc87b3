import { expect, test } from "vitest";
import { withFrames } from "../../../../site/notebook/kernel/document/withFrames.ts";

test("frames that an action asks for are handed back, those it gave up empty, and nothing stays among the globals", () => {
  const seen: string[] = [];
  const frames = withFrames(() => {
    requestAnimationFrame(() => seen.push("first"));
    cancelAnimationFrame(requestAnimationFrame(() => seen.push("given up")));
    requestAnimationFrame(() => seen.push("last"));
  });
  for (const frame of frames) frame(0);
  expect(seen).toEqual(["first", "last"]);
  expect("requestAnimationFrame" in globalThis).toBe(false);
});

test("an action within an action asks for frames of its own", () => {
  let inner: readonly unknown[] = [];
  const outer = withFrames(() => {
    requestAnimationFrame(() => {});
    inner = withFrames(() => [1, 2].forEach(() => requestAnimationFrame(() => {})));
    requestAnimationFrame(() => {});
  });
  expect([outer.length, inner.length]).toEqual([2, 2]);
});
