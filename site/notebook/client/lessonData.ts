import type { Cell } from "../kernel/cell.ts";
import { unpackCell, type PackedCell } from "./unpackCell.ts";

/** The data about a lesson that its page carries, so that the kernel can run it without a parser. */
export interface LessonData {
  /** The file's name without its number. */
  readonly name: string;
  /** Changes with the lesson's cells, so that drafts of another version are kept apart. */
  readonly version: string;
  /** The cells in page order. */
  readonly cells: readonly Cell[];
  /** The URLs of the data files that cells import, by the name that they import. */
  readonly data: Readonly<Record<string, string>>;
  /** The URLs of the kernel: its frame, the program with all that lessons use, and the one with everything. */
  readonly kernel: { readonly frame: string; readonly lesson: string; readonly full: string };
}

/** A lesson's data as its page carries them: with its cells packed. */
export interface CarriedLesson extends Omit<LessonData, "cells"> {
  readonly cells: readonly PackedCell[];
}

/** Reads the data of this page's lesson, before any code on it is shown otherwise. */
export function readLesson(): LessonData | undefined {
  const text = document.getElementById("lesson")?.textContent;
  if (!text) return undefined;
  const lesson = JSON.parse(text) as CarriedLesson;
  return { ...lesson, cells: lesson.cells.map((cell) => unpackCell(cell, shownCode)) };
}

const shownCode = (id: string): string =>
  document.querySelector(`[data-cell="${id}"] [data-source] code`)!.textContent;
