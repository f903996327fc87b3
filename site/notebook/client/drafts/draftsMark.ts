import { storagePrefix } from "../store/storagePrefix.ts";

/** The place of the page's drafts, as one text: site, lesson and version. */
export const draftsKey = (): string | undefined => document.getElementById("lesson")?.dataset["drafts"];

/** The place of the page's drafts, in its parts. */
export function draftsPlace(): { readonly site: string; readonly lesson: string; readonly version: string } {
  const [site = "", lesson = "", version = ""] = draftsKey()?.split("/") ?? [];
  return { site, lesson, version };
}

/** The storage key under which a lesson is marked as having drafts. */
const markKey = (lesson: string): string => `${storagePrefix}drafts/${lesson}/`;

/** A mark for what the reader left of a lesson: changes, only texts that can be brought back ("undo"), or nothing. */
export type DraftsMark = "changes" | "undo" | undefined;

/** Marks a lesson, so that its page knows at once when it is next opened. */
export function writeDraftsMark(lesson: string, mark: DraftsMark): void {
  const key = markKey(lesson);
  try {
    if (mark === undefined) localStorage.removeItem(key);
    else if (localStorage.getItem(key) !== mark) localStorage.setItem(key, mark);
  } catch {
    // Then the changes come back with the first edit.
  }
}

/** Reads the lesson's mark; `closed` if the storage cannot be read. */
export function readDraftsMark(): DraftsMark | "closed" {
  const { site, lesson } = draftsPlace();
  if (lesson === "") return undefined;
  const [mark, early] = [markKey(lesson), `${site}/${lesson}/`];
  try {
    const keys = Object.keys(localStorage);
    if (keys.some((key) => key.startsWith(early) && !key.endsWith("/questions"))) return "changes";
    const kept = localStorage.getItem(mark);
    if (kept === "changes" || kept === "undo") return kept;
    return keys.some((key) => key !== mark && key.startsWith(mark)) ? "changes" : undefined;
  } catch {
    return "closed";
  }
}

export const hasDrafts = (): boolean => readDraftsMark() === "changes";
