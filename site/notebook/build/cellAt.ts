import type { Result } from "../kernel/result.ts";
import type { LessonCell } from "./analyseCells.ts";
import type { Lesson } from "./lesson.ts";
import type { SourceFormula } from "./source.ts";

/** A cell of a lesson that was run. */
export interface ExecutedCell extends LessonCell {
  readonly result: Result;
}

/** The cell or inline value of a lesson with an index, counted in page order. */
export function cellAt({ file, cells, results }: Lesson, index: number): ExecutedCell {
  const one = cells[index];
  if (one === undefined) throw changed(file);
  return { ...one, result: results.get(one.cell.id)! };
}

/** The formula of a lesson with an index, with its inline values. */
export function formulaAt(
  lesson: Lesson,
  index: number,
): { formula: SourceFormula; values: readonly ExecutedCell[] } {
  const formula = lesson.formulas[index];
  if (formula === undefined) throw changed(lesson.file);
  return { formula, values: formula.values.map((at) => cellAt(lesson, at)) };
}

const changed = (file: string): Error =>
  new Error(`${file}: it was saved while its page was being made. Load the page again.`);
