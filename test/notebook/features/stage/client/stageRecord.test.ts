import { expect, test } from "vitest";
import { firstRecord, isNewer } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";

test("a later revision counts, and of two at once the same one everywhere", () => {
  const one = { ...firstRecord, revision: 3, writer: "a" };
  const other = { ...firstRecord, revision: 3, writer: "b" };
  expect(isNewer({ ...one, revision: 4 }, other)).toBe(true);
  expect([isNewer(one, other), isNewer(other, one), isNewer(one, one)]).toEqual([false, true, false]);
});
