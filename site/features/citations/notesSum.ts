import type { FigureNote } from "./figureNotes.ts";

/** Sums up a paragraph's notes: `8 figures, all exact`, or `4 figures, 2 wrong, 2 rounded`. */
export function notesSum(notes: readonly FigureNote[]): string {
  const count = notes.reduce((sum, { figures }) => sum + figures.length, 0);
  const parts =
    notes.length === 1
      ? [`all ${notes[0]!.verdict}`]
      : notes.map(({ verdict, figures }) => `${figures.length} ${verdict}`);
  return [`${count} figures`, ...parts].join(", ");
}
