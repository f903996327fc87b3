import { storagePrefix } from "../store/storagePrefix.ts";

const prefix = `${storagePrefix}showing/`;
const pageKey = `${storagePrefix}opening`;

/** The cells of a lesson whose output a page was about to show, and the time, by the machine's clock. */
export interface PaintNote {
  readonly lesson: string;
  readonly cells: readonly string[];
  readonly at: number;
}

/** Returns the result of `work`, or undefined if it throws: storage may be closed or full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The key of the note that the last page in this tab made. */
export const previousNoteKey = (): string | null => attempt(() => sessionStorage.getItem(pageKey)) ?? null;

/** Makes a key for this page's note. */
export function createNoteKey(): string {
  const key = prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
  attempt(() => sessionStorage.setItem(pageKey, key));
  return key;
}

export const saveNote = (key: string, note: PaintNote): void =>
  attempt(() => localStorage.setItem(key, JSON.stringify(note)));

export const removeNote = (key: string): void => attempt(() => localStorage.removeItem(key));

/** Reads all notes about a lesson, with their keys; skips invalid ones. */
export function readNotes(lesson: string): readonly (readonly [key: string, note: PaintNote])[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
  return keys.flatMap((key) => {
    const note = attempt(() => JSON.parse(localStorage.getItem(key)!) as Partial<PaintNote> | null);
    if (note?.lesson !== lesson || !Array.isArray(note.cells) || typeof note.at !== "number") return [];
    const cells = note.cells.filter((cell) => typeof cell === "string");
    return cells.length === 0 ? [] : [[key, { lesson, cells, at: note.at }] as const];
  });
}
