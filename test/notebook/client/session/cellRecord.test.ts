import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import type { Result } from "../../../../site/notebook/kernel/result.ts";
import { cellsOf } from "../../kernel/cells.ts";

const of = { cell: "a", run: 1 };

/** A cell that runs. */
function running(): CellRecord {
  const record = new CellRecord(cellsOf({ a: "1" })[0]!, "shown");
  record.receive({ type: "waiting", ...of });
  record.receive({ type: "running", ...of });
  return record;
}

/** A cell whose run had this result. */
function after(result: Result): CellRecord {
  const record = running();
  record.output = ["before"];
  record.receive({ type: "result", ...of, result });
  return record;
}

test("what is shown or failed has an output, what was blocked or stopped keeps the last", () => {
  const failure = { name: "Error", what: "no" };
  expect(after({ status: "shown", output: ["six"], value: "6" })).toMatchObject({
    output: ["six"],
    value: "6",
  });
  expect(after({ status: "failed", output: ["no"], failure })).toMatchObject({ output: ["no"], failure });
  expect(after({ status: "blocked", output: [], by: "b" })).toMatchObject({
    output: ["before"],
    blockedBy: "b",
  });
  expect(after({ status: "stopped", output: [] })).toMatchObject({ output: ["before"], status: "stopped" });
});

test("an end takes what was under way with it", () => {
  const record = running();
  record.stale = true;
  record.receive({ type: "progress", ...of, done: 1, total: 2 });
  record.receive({ type: "result", ...of, result: { status: "shown", output: [] } });
  expect(record).toMatchObject({ phase: "idle", stale: false, progress: undefined, runCount: 1 });
});

test("a bar takes numbers that come to an end, and no others", () => {
  const bar = (done: number, total: number) => {
    const record = running();
    record.receive({ type: "progress", ...of, done, total });
    return record.progress;
  };
  expect(bar(0, 1)).toEqual({ done: 0, total: 1 });
  for (const [done, total] of [
    [0, 0],
    [1, Infinity],
    [NaN, 1],
    [1, -1],
  ] as const)
    expect(bar(done, total)).toBeUndefined();
});

test("a stopped cell is off until it is asked for again", () => {
  const record = running();
  record.stop("you stopped it");
  expect([record.isStopped, record.state]).toEqual([true, "stopped"]);
  record.wait();
  expect([record.isStopped, record.state]).toEqual([false, "waiting"]);
});

test("a source is edited until it runs, and changed until it is the lesson's again", () => {
  const record = running();
  record.source = "2";
  expect([record.edited, record.changed]).toEqual([true, true]);
  record.ran = cellsOf({ a: "2" })[0]!;
  expect([record.edited, record.changed]).toEqual([false, true]);
  record.isQuarantined = true;
  record.restore();
  expect([record.edited, record.changed, record.isQuarantined]).toEqual([false, false, false]);
});
