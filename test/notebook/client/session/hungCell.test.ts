import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { hungCell } from "../../../../site/notebook/client/session/hungCell.ts";
import { cellsOf } from "../../kernel/cells.ts";

let runs = 0;

interface Facts {
  /** The source that ran last; by default the lesson's own. */
  readonly ran?: string;
  readonly runs?: boolean;
}

/** The cell to blame for a silence after cells began to run in this order. */
function blamed(facts: Readonly<Record<string, Facts>>, pointed?: string) {
  const records = Object.entries(facts).map(([id, { ran, runs: goesOn = false }]) => {
    const record = new CellRecord(cellsOf({ [id]: "1" })[0]!, "shown");
    if (ran !== undefined) record.ran = cellsOf({ [id]: ran })[0]!;
    const run = ++runs;
    record.receive({ type: "waiting", cell: id, run });
    record.receive({ type: "running", cell: id, run });
    if (!goesOn) record.receive({ type: "result", cell: id, run, result: { status: "shown", output: [] } });
    return record;
  });
  return hungCell(
    records,
    records.find(({ id }) => id === pointed),
  )?.id;
}

test("the cell that began last of those that run is to blame", () => {
  expect(blamed({ a: { runs: true }, b: { runs: true }, c: {} })).toBe("b");
});

test("a reader's cell that runs is to blame before the lesson's own", () => {
  expect(blamed({ a: { ran: "for (;;);", runs: true }, b: { runs: true } })).toBe("a");
});

test("a reader's cell whose code may have gone on is to blame for a hang in the lesson's own", () => {
  expect(
    blamed({ a: { ran: "void (async () => { for (;;) await null; })();" }, b: {}, c: { runs: true } }),
  ).toBe("a");
});

test("a reader's cell that can leave nothing behind is not", () => {
  expect(blamed({ a: { ran: "2" }, b: {}, c: { runs: true } })).toBe("c");
});

test("the cell under the pointer is to blame before all others", () => {
  expect(blamed({ a: { ran: "await null;", runs: true }, b: {} }, "b")).toBe("b");
});

test("where nothing runs the last at work is to blame, and where nothing ran nobody", () => {
  expect(blamed({ a: {}, b: {} })).toBe("b");
  expect(blamed({})).toBe(undefined);
});

test("a reader's cell that runs is to blame before one that may have gone on, though it began earlier", () => {
  expect(blamed({ a: { ran: "for (;;);", runs: true }, b: { ran: "await null;" } })).toBe("a");
});

test("code that waits to be collected may go on", () => {
  expect(blamed({ a: { ran: "new FinalizationRegistry(() => {});" }, b: { runs: true } })).toBe("a");
});

test("a reader's cell that was stopped is not to blame for what came after", () => {
  const [own, reader] = cellsOf({ own: "1", reader: "await null;" });
  const [stopped, runs] = [new CellRecord(own!, "shown"), new CellRecord({ ...own!, id: "runs" }, "shown")];
  stopped.ran = reader!;
  for (const record of [stopped, runs]) {
    record.receive({ type: "waiting", cell: record.id, run: 1 });
    record.receive({ type: "running", cell: record.id, run: 1 });
  }
  stopped.stop("you stopped it");
  expect(hungCell([stopped, runs], undefined)?.id).toBe("runs");
});
