import { expect, test } from "vitest";
import { DraftState } from "../../../../site/notebook/client/drafts/draftState.ts";

const draft = { at: 0, rev: "", base: undefined, before: undefined };

/** A cell with this source, of which that is kept. */
function standing(source: string | undefined, kept: { source?: string; other?: string } = {}): DraftState {
  const cell = new DraftState();
  cell.source = source;
  cell.record = { ...draft, source: kept.source, other: kept.other };
  return cell;
}

test("another text is what was kept beside this one", () => {
  expect(standing("1", { source: "1", other: "2" }).other).toBe("2");
  expect(standing("1", { source: "1" }).other).toBeUndefined();
  expect(new DraftState().other).toBeUndefined();
});

test("what another tab kept in its place is another text, unless this one is still on its way there", () => {
  const cell = standing("1", { source: "2", other: "3" });
  expect([cell.isBusy, cell.other]).toEqual([false, "2"]);
  cell.writes = true;
  expect([cell.isBusy, cell.other]).toEqual([true, "3"]);
  cell.writes = false;
  cell.turns.push({ turn: () => ({ source: "1", other: undefined }), typed: true });
  expect([cell.isBusy, cell.other]).toEqual([true, "3"]);
});
