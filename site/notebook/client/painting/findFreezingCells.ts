import { removeNote, saveNote, previousNoteKey, readNotes, type PaintNote } from "./paintNote.ts";

/** The time without painting after which a page counts as frozen, in milliseconds. */
export const freezeTimeout = 5000;

/**
 * Calls back with the cells of a lesson whose output froze a page: the last page that this tab showed, or one that has
 * not painted for `freezeTimeout`. Is called before this page makes a note of its own.
 */
export function findFreezingCells(lesson: string, found: (cells: readonly string[]) => void): void {
  const before = previousNoteKey();
  const isStopped = ([key, { at }]: readonly [string, PaintNote]): boolean =>
    key === before || Math.abs(Date.now() - at) >= freezeTimeout;
  const tell = (stopped: readonly (readonly [string, PaintNote])[]): void => {
    // It stays known until the reader runs the cell.
    for (const [key, note] of stopped) saveNote(key, { ...note, at: 0 });
    if (stopped.length > 0) found([...new Set(stopped.flatMap(([, { cells }]) => cells))]);
  };
  const notes = readNotes(lesson);
  tell(notes.filter(isStopped));
  const young = notes.filter((note) => !isStopped(note)).map(([key]) => key);
  if (young.length === 0) return;
  // Another page shows something just now: if it does not come to an end, it is as good as gone.
  setTimeout(
    () => tell(readNotes(lesson).filter((note) => young.includes(note[0]) && isStopped(note))),
    freezeTimeout,
  );
}

/** Forgets that showing a cell once froze a page. */
export function forgetFreezingCell(lesson: string, cell: string): void {
  for (const [key, note] of readNotes(lesson)) {
    if (note.at !== 0) continue;
    const cells = note.cells.filter((one) => one !== cell);
    if (cells.length === 0) removeNote(key);
    else saveNote(key, { ...note, cells });
  }
}
