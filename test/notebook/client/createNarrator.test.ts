import { expect, test } from "vitest";
import { CellRecord } from "../../../site/notebook/client/session/cellRecord.ts";
import { createNarrator } from "../../../site/notebook/client/createNarrator.ts";
import type { Result } from "../../../site/notebook/kernel/result.ts";
import { cellsOf } from "../kernel/cells.ts";

const shown: Result = { status: "shown", output: [] };
const failed = (what: string): Result => ({ status: "failed", output: [], failure: { name: "Error", what } });

/** A cell that is narrated, and all that is heard of it. */
function narrated(status: "shown" | "failed" = "shown", { inline = false } = {}) {
  const heard: string[] = [];
  const tell = createNarrator({
    started: (cell) => heard.push(`started ${cell}`),
    finished: (cell, { asked, took }) =>
      heard.push(`finished ${cell}${asked ? ", asked" : ""}${took === 0 ? ", no news" : ""}`),
    failed: (cell, message, { asked }) => heard.push(`failed ${cell}: ${message}${asked ? ", asked" : ""}`),
    say: (words) => heard.push(words),
  });
  const [cell] = cellsOf({ a: "1" });
  const record = new CellRecord({ ...cell!, inline }, status);
  let run = 0;
  /** Runs the cell from beginning to end. */
  const runs = (result: Result, asked = false) => {
    record.isRequested = asked;
    run++;
    for (const message of [
      { type: "waiting", cell: "a", run } as const,
      { type: "running", cell: "a", run } as const,
      { type: "result", cell: "a", run, result } as const,
    ]) {
      record.receive(message);
      tell(record);
    }
  };
  return { heard, record, tell, runs };
}

test("what the reader had run is heard when it begins and when it ends", () => {
  const { heard, runs } = narrated();
  runs(shown, true);
  runs(shown);
  expect(heard).toEqual(["started a", "finished a, asked", "finished a"]);
});

test("a cell that comes to fail is heard, one that goes on failing is no news", () => {
  const { heard, runs } = narrated();
  runs(failed("no"));
  runs(failed("no"));
  runs(failed("other"));
  expect(heard).toEqual(["failed a: no", "finished a, no news", "failed a: other"]);
});

test("a cell that fails as before is heard again by who had it run", () => {
  const { heard, runs } = narrated();
  runs(failed("no"));
  runs(failed("no"), true);
  expect(heard).toEqual(["failed a: no", "started a", "failed a: no, asked"]);
});

test("a cell that was drawn failing with the page is no news when it fails", () => {
  const { heard, runs } = narrated("failed");
  runs(failed("no"));
  expect(heard).toEqual(["finished a, no news"]);
});

test("a cell whose kernel could not be had came to no end", () => {
  const { heard, record, tell } = narrated();
  record.wait();
  tell(record);
  record.markStale();
  tell(record);
  expect(heard).toEqual([]);
});

test("nothing is heard of a value in a sentence", () => {
  const { heard, runs } = narrated("shown", { inline: true });
  runs(failed("no"), true);
  expect(heard).toEqual([]);
});

test("a cell that waits for another is heard by who had it run", () => {
  const { heard, runs } = narrated();
  const blocked: Result = { status: "blocked", output: [], by: "b" };
  runs(blocked);
  runs(blocked, true);
  expect(heard).toEqual(["started a", "Cell a is waiting for cell b."]);
});

test("why a cell was stopped is heard", () => {
  const { heard, record, tell } = narrated();
  record.wait();
  tell(record);
  record.stop("you stopped it");
  tell(record);
  expect(heard).toEqual(["Cell a was stopped: you stopped it."]);
});
