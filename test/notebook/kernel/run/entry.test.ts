import { expect, test } from "vitest";
import { entryOf, isCurrent, isStopped, type Entry } from "../../../../site/notebook/kernel/run/entry.ts";
import { cellsOf } from "../cells.ts";

const [cell] = cellsOf({ a: "1" });
const entry = (facts: Partial<Entry>): Entry => ({ ...entryOf(cell!, false), ...facts });
const shown = { status: "shown", output: [] } as const;
const stopped = { status: "stopped", output: [] } as const;

test("a cell that came out well from these very values is current", () => {
  const seen = new Map<string, unknown>([["x", NaN]]);
  expect(isCurrent(entry({ result: shown, seen }), new Map([["x", NaN]]))).toBe(true);
  expect(isCurrent(entry({ result: shown, seen }), new Map([["x", 0]]))).toBe(false);
  expect(isCurrent(entry({ result: stopped, seen }), new Map([["x", NaN]]))).toBe(false);
  expect(isCurrent(entry({ result: shown }), new Map())).toBe(false);
});

test("a cell that was given more than it is now is not current, nor one that was given less", () => {
  const seen = new Map([
    ["x", 1],
    ["y", 2],
  ]);
  expect(isCurrent(entry({ result: shown, seen }), new Map([["x", 1]]))).toBe(false);
  expect(isCurrent(entry({ result: shown, seen: new Map() }), new Map([["x", 1]]))).toBe(false);
});

test("a cell that was stopped counts as that until it is asked for again", () => {
  expect(isStopped(entry({ result: stopped }))).toBe(true);
  expect(isStopped(entry({ result: stopped, pending: Promise.withResolvers<void>() }))).toBe(false);
  expect(isStopped(entry({ result: shown }))).toBe(false);
});

test("a cell that takes another's place goes on with its requests and runs", () => {
  const next = entryOf(cell!, true, { request: 3, pending: undefined, run: 2, settled: 1 });
  expect([next.request, next.run, next.settled, next.changed]).toEqual([3, 2, 1, true]);
});
