import type { Cell } from "../kernel/cell.ts";

/** What a page brings of its lesson, so that the kernel can run it without a parser. */
export interface LessonData {
  /** The file's name without its number. */
  readonly name: string;
  /** Changes with the lesson's cells: what a reader kept of another version is not mixed with this one. */
  readonly version: string;
  /** In page order. */
  readonly cells: readonly Cell[];
  /** Where the data files lie that cells import, by the name they are imported under. */
  readonly data: Readonly<Record<string, string>>;
  /** Where the kernel lies: its frame, the program with what lessons use, and the one with everything. */
  readonly kernel: { readonly frame: string; readonly lesson: string; readonly full: string };
}

export function readLesson(): LessonData | undefined {
  const text = document.getElementById("lesson")?.textContent;
  return text ? (JSON.parse(text) as LessonData) : undefined;
}
