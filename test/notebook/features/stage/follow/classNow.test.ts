import { expect, test } from "vitest";
import { firstRecord } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";
import { classRecord, readClassNow } from "../../../../../site/notebook/features/stage/follow/classNow.ts";

test("a class gets no counted hands, no way through the deck, and nothing of who drives", () => {
  const state = { ...firstRecord.state, typed: "G1" };
  const all = {
    ...firstRecord,
    state,
    hands: { 1: [3] },
    visited: { "1.0": {} },
    driver: "a",
    asking: "b",
    started: 5,
  };
  expect(Object.keys(classRecord(all)).sort()).toEqual(
    ["acts", "inputs", "revision", "settings", "sources", "state", "writer"].sort(),
  );
  expect(classRecord(all).state.typed).toBe("");
});

test("a place is a lesson's name with a record that has a stop, and nothing else", () => {
  const now = { lesson: "pooling", record: classRecord(firstRecord) };
  expect(readClassNow(now)).toBe(now);
  const others = [
    undefined,
    null,
    3,
    {},
    { lesson: "pooling" },
    { ...now, lesson: "//elsewhere.example" },
    { ...now, record: { state: {} } },
  ];
  expect(others.map(readClassNow)).toEqual(others.map(() => undefined));
});
