import { storagePrefix } from "../store/storagePrefix.ts";

const prefix = `${storagePrefix}showing/`;
const pageKey = `${storagePrefix}opening`;

/** The cells of a lesson that a page was about to show, and since when, by the clock of the machine. */
export interface PaintNote {
  readonly lesson: string;
  readonly cells: readonly string[];
  readonly at: number;
}

/** Storage may be closed or full: then nothing is known of pages that are gone. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Under what name the page that this tab showed before kept its note. */
export const previousNoteKey = (): string | null => attempt(() => sessionStorage.getItem(pageKey)) ?? null;

/** A name for the note of this opening of the page. */
export function createNoteKey(): string {
  const key = prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
  attempt(() => sessionStorage.setItem(pageKey, key));
  return key;
}

export const saveNote = (key: string, note: PaintNote): void =>
  attempt(() => localStorage.setItem(key, JSON.stringify(note)));

export const removeNote = (key: string): void => attempt(() => localStorage.removeItem(key));

/** All notes about a lesson, by name; what stands there and is none is passed over. */
export function readNotes(lesson: string): readonly (readonly [key: string, note: PaintNote])[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
  return keys.flatMap((key) => {
    const note = attempt(() => JSON.parse(localStorage.getItem(key)!) as Partial<PaintNote> | null);
    if (note?.lesson !== lesson || !Array.isArray(note.cells) || typeof note.at !== "number") return [];
    const cells = note.cells.filter((cell) => typeof cell === "string");
    return cells.length === 0 ? [] : [[key, { lesson, cells, at: note.at }] as const];
  });
}
