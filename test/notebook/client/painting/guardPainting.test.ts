import { beforeEach, expect, test, vi } from "vitest";
import type { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { guardPainting } from "../../../../site/notebook/client/painting/guardPainting.ts";

const said: string[] = [];
const done: string[] = [];
let stopped: readonly string[] = [];
vi.mock("../../../../site/notebook/client/showBanner.ts", () => ({
  showBanner: (words: string) => said.push(words),
}));
vi.mock("../../../../site/notebook/client/painting/trackPainting.ts", () => ({
  trackPainting: () => (cell: string) => done.push(`note ${cell}`),
}));
vi.mock("../../../../site/notebook/client/painting/findFreezingCells.ts", () => ({
  findFreezingCells: (_lesson: string, found: (cells: readonly string[]) => void) => found(stopped),
  forgetFreezingCell: (lesson: string, cell: string) => done.push(`forget ${lesson}/${cell}`),
}));
beforeEach(() => {
  said.length = 0;
  done.length = 0;
});

/** The quarantined cells among these, of a lesson with `a` and `b`, and the reader's `own` and `mine`. */
function held(...cells: readonly string[]): readonly string[] {
  stopped = cells;
  let all: readonly string[] = [];
  const record = (id: string) => [id, { changed: /^(own|mine)$/.test(id) } as CellRecord] as const;
  const session = {
    cells: new Map(["a", "b", "own", "mine"].map(record)),
    quarantine: (ids: readonly string[]) => void (all = ids),
  };
  guardPainting(session, "pooling")({ id: "a" } as CellRecord);
  return all;
}

test("what stopped the page stays away, and the reader is told how it comes back", () => {
  expect(held("a")).toEqual(["a"]);
  expect(said).toEqual([
    "Showing the output of cell “a” froze the page last time. Its output stays hidden until you run it.",
  ]);
});

test("of several, the reader's own are held alone", () => {
  expect(held("a", "own", "mine")).toEqual(["own", "mine"]);
  expect(said).toEqual([
    "Showing the output of cells “own” and “mine” froze the page last time. Their output stays hidden until you run them.",
  ]);
  expect(held("a", "b")).toEqual(["a", "b"]);
});

test("cells that the lesson no longer has are nobody's, and nothing is said of them", () => {
  expect(held("gone")).toEqual([]);
  expect(said).toEqual([]);
});

test("a cell that is shown is noted, and no longer under suspicion", () => {
  held();
  expect(done).toEqual(["forget pooling/a", "note a"]);
});
