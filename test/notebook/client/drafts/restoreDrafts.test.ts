import { beforeEach, expect, test, vi } from "vitest";
import type { Session } from "../../../../site/notebook/client/session/session.ts";
import { restoreDrafts } from "../../../../site/notebook/client/drafts/restoreDrafts.ts";

const banners: unknown[][] = [];
vi.mock("../../../../site/notebook/client/showBanner.ts", () => ({
  showBanner: (...given: readonly unknown[]) => banners.push([...given]),
}));
beforeEach(() => void (banners.length = 0));

const back = { "run-all": "Run all", "reset-all": "Reset all" };

function restored(kept: Parameters<typeof restoreDrafts>[1]): (readonly [string, string])[] {
  const edited: (readonly [string, string])[] = [];
  const session = {
    cells: new Map([["map", {}]]),
    setSource: (id: string, source: string) => edited.push([id, source]),
  };
  restoreDrafts(session as unknown as Session, kept);
  return edited;
}

test("changes come back without being run, and the reader is told what can be done", () => {
  expect(restored({ sources: { map: "2" } })).toEqual([["map", "2"]]);
  expect(banners).toEqual([["Your changes from last time are back, but not run yet.", back]]);
});

test("changes of cells that the lesson no longer has stay away, without a word where there are no others", () => {
  expect(restored({ sources: { gone: "1", map: "2" } })).toEqual([["map", "2"]]);
  expect(restored({ sources: { gone: "1" } })).toEqual([]);
  expect(banners).toHaveLength(1);
});

test("the cell that ran when the page went away is named", () => {
  restored({ sources: { map: "2" }, running: "map" });
  expect(banners[0]![0]).toBe(
    "Your changes from last time are back, but not run yet. Cell “map” was running when the page went down.",
  );
});
