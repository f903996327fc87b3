const prefix = "where-the-memory-goes/1/showing/";
const opening = "where-the-memory-goes/1/opening";

/** The cells of a lesson that a page was about to show, and since when, by the clock of the machine. */
export interface Note {
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
export const keyBefore = (): string | null => attempt(() => sessionStorage.getItem(opening)) ?? null;

/** A name for the note of this opening of the page. */
export function newKey(): string {
  const key = prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
  attempt(() => sessionStorage.setItem(opening, key));
  return key;
}

export const keep = (key: string, note: Note): void =>
  attempt(() => localStorage.setItem(key, JSON.stringify(note)));

export const drop = (key: string): void => attempt(() => localStorage.removeItem(key));

/** All notes about a lesson, by name; what stands there and is none is passed over. */
export function notesOf(lesson: string): readonly (readonly [key: string, note: Note])[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
  return keys.flatMap((key) => {
    const note = attempt(() => JSON.parse(localStorage.getItem(key)!) as Partial<Note> | null);
    if (note?.lesson !== lesson || !Array.isArray(note.cells) || typeof note.at !== "number") return [];
    const cells = note.cells.filter((cell) => typeof cell === "string");
    return cells.length === 0 ? [] : [[key, { lesson, cells, at: note.at }] as const];
  });
}
