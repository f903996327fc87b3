import { drop, keep, keyBefore, notesOf, type Note } from "./notes.ts";

/** A page that has not painted after so long, in milliseconds, stands still. */
export const patience = 5000;

/**
 * Calls back with the cells of a lesson whose output stopped a page: the one that this tab showed before, or another that has
 * not painted for longer than one does that is well. Asked before this page makes a note of its own.
 */
export function findStopped(lesson: string, found: (cells: readonly string[]) => void): void {
  const before = keyBefore();
  const isStopped = ([key, { at }]: readonly [string, Note]): boolean =>
    key === before || Math.abs(Date.now() - at) >= patience;
  const tell = (stopped: readonly (readonly [string, Note])[]): void => {
    // It stays known until the reader runs the cell.
    for (const [key, note] of stopped) keep(key, { ...note, at: 0 });
    if (stopped.length > 0) found([...new Set(stopped.flatMap(([, { cells }]) => cells))]);
  };
  const notes = notesOf(lesson);
  tell(notes.filter(isStopped));
  const young = notes.filter((note) => !isStopped(note)).map(([key]) => key);
  if (young.length === 0) return;
  // Another page shows something just now: if it does not come to an end, it is as good as gone.
  setTimeout(
    () => tell(notesOf(lesson).filter((note) => young.includes(note[0]) && isStopped(note))),
    patience,
  );
}

/** Forgets that showing a cell once stopped a page. */
export function forgetStopped(lesson: string, cell: string): void {
  for (const [key, note] of notesOf(lesson)) {
    if (note.at !== 0) continue;
    const cells = note.cells.filter((one) => one !== cell);
    if (cells.length === 0) drop(key);
    else keep(key, { ...note, cells });
  }
}
