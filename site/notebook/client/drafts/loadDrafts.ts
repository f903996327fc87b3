import type { Store } from "../store/store.ts";
import type { Draft } from "./draft.ts";
import { readLegacyDrafts } from "./legacyDrafts.ts";

/** The time for which a discarded text can be brought back, in milliseconds. */
export const undoLifetime = 7 * 24 * 60 * 60 * 1000;

const holds = ({ source, other, at }: Draft): boolean =>
  (source ?? other) !== undefined || at > Date.now() - undoLifetime;

/** Loads a lesson's drafts, by version and cell, and moves those in the old form into the present one. */
export async function loadDrafts(
  store: Store,
  { site, lesson }: { readonly site: string; readonly lesson: string },
): Promise<{ readonly records: ReadonlyMap<string, Draft>; readonly running: string | undefined }> {
  const early = readLegacyDrafts(`${site}/${lesson}/`);
  const all = new Map([...early.drafts, ...(await store.all("drafts", lesson))]);
  const moves = [...early.drafts].map(([name, draft]) =>
    store.update("drafts", lesson, name, (before) => before ?? draft),
  );
  void Promise.all(moves).then((moved) => moved.every(({ kept }) => kept) && early.forget());
  for (const [name, draft] of all) {
    if (holds(draft)) continue;
    all.delete(name);
    void store.set("drafts", lesson, name, undefined);
  }
  return { records: all, running: early.running };
}
