import { prefix } from "./store/prefix.ts";

/** What drafts belong to: the site, the lesson and its version, in one. */
export const draftsKey = (): string | undefined => document.getElementById("lesson")?.dataset["drafts"];

/** The same, apart. */
export function draftsPlace(): { readonly site: string; readonly lesson: string; readonly version: string } {
  const [site = "", lesson = "", version = ""] = draftsKey()?.split("/") ?? [];
  return { site, lesson, version };
}

/** Under what name a lesson is marked where a reader left changes to it. */
const markOf = (lesson: string): string => `${prefix}drafts/${lesson}/`;

/** What the reader left of this lesson: changes, only what can still be had back ("undo"), or nothing. */
export type Mark = "changes" | "undo" | undefined;

/** Marks a lesson, so that its page knows at once when it is next opened. */
export function markDrafts(lesson: string, mark: Mark): void {
  const key = markOf(lesson);
  try {
    if (mark === undefined) localStorage.removeItem(key);
    else if (localStorage.getItem(key) !== mark) localStorage.setItem(key, mark);
  } catch {
    // Then the changes come back with the first edit.
  }
}

/** The mark; `closed` where it cannot be read. */
export function draftsMark(): Mark | "closed" {
  const { site, lesson } = draftsPlace();
  if (lesson === "") return undefined;
  const [mark, early] = [markOf(lesson), `${site}/${lesson}/`];
  try {
    const keys = Object.keys(localStorage).filter(
      (key) =>
        (key !== mark && key.startsWith(mark)) || (key.startsWith(early) && !key.endsWith("/questions")),
    );
    if (keys.length > 0) return "changes";
    const kept = localStorage.getItem(mark);
    return kept === "changes" || kept === "undo" ? kept : undefined;
  } catch {
    return "closed";
  }
}

export const keepsDrafts = (): boolean => draftsMark() === "changes";
