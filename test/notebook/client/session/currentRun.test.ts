import { expect, test } from "vitest";
import { CurrentRun } from "../../../../site/notebook/client/session/currentRun.ts";
import type { CellMessage } from "../../../../site/notebook/client/session/cellRecord.ts";

const of = (run: number) =>
  ({
    waiting: { type: "waiting", cell: "a", run },
    running: { type: "running", cell: "a", run },
    progress: { type: "progress", cell: "a", run, done: 1, total: 2 },
    shown: { type: "result", cell: "a", run, result: { status: "shown", output: [] } },
    stopped: { type: "result", cell: "a", run, result: { status: "stopped", output: [] } },
    failed: {
      type: "result",
      cell: "a",
      run,
      result: { status: "failed", output: [], failure: { name: "Error", what: "no" } },
    },
    changes: { type: "changes", cell: "a", run, changes: [] },
  }) satisfies Record<string, CellMessage>;

/** The messages among these that are accepted, one after the other. */
const taken = (...messages: readonly CellMessage[]) => {
  const current = new CurrentRun();
  return messages.map((message) => current.accepts(message));
};

test("a run waits, runs, tells its progress, ends, and changes what it shows", () => {
  const { waiting, running, progress, shown, changes } = of(1);
  expect(taken(waiting, running, progress, shown, changes)).toEqual([true, true, true, true, true]);
});

test("nothing is taken of a run that never waited, that is over, or that another has followed", () => {
  expect(taken(of(1).running, of(1).progress, of(1).shown)).toEqual([false, false, false]);
  expect(taken(of(1).waiting, of(1).running, of(1).shown, of(1).shown, of(1).progress)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(taken(of(1).waiting, of(1).running, of(2).waiting, of(1).shown, of(2).shown)).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
});

test("what is shown may come to be refused, but not what was stopped", () => {
  expect(taken(of(1).waiting, of(1).shown, of(1).failed)).toEqual([true, true, true]);
  expect(taken(of(1).waiting, of(1).shown, of(1).stopped)).toEqual([true, true, false]);
  expect(taken(of(1).waiting, of(1).shown, of(2).waiting, of(2).running, of(1).changes)).toEqual(
    Array(5).fill(true),
  );
});

test("another kernel counts from one again", () => {
  const current = new CurrentRun();
  for (const message of [of(7).waiting, of(7).shown]) current.accepts(message);
  expect(current.accepts(of(1).waiting)).toBe(false);
  current.reset();
  expect(current.accepts(of(1).waiting)).toBe(true);
});

test("a run that has ended does not begin again", () => {
  const { waiting, running, shown } = of(1);
  expect(taken(waiting, running, shown, waiting, running)).toEqual([true, true, true, false, false]);
});

test("what the kernel before showed is changed no more, and the next begins at its first run", () => {
  const { waiting, running, shown, changes } = of(1);
  const current = new CurrentRun();
  for (const message of [waiting, running, shown]) current.accepts(message);
  current.reset();
  expect([changes, waiting].map((message) => current.accepts(message))).toEqual([false, true]);
});
