import { expect, test } from "vitest";
import { loadMessagePolicy } from "../../../../site/notebook/client/host/messagePolicy.ts";

const nonsense = { type: "result", cell: "a", run: 1, result: 7 };

test("a kernel that runs the lesson's own cells is taken at its word", async () => {
  const { read, coalesce: merge } = await loadMessagePolicy("lesson", () => undefined);
  const handle = () => {};
  expect(read(nonsense)).toBe(nonsense);
  expect(merge(handle)).toBe(handle);
});

test("of a kernel that runs a reader's, only messages of ours are heard", async () => {
  const { read } = await loadMessagePolicy("full", () => undefined);
  expect(read(nonsense)).toBeUndefined();
  expect(read({ type: "pong" })).toEqual({ type: "pong" });
});
