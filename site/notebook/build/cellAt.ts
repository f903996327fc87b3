import type { Result } from "../kernel/result.ts";
import type { LessonCell } from "./analyseCells.ts";
import type { Lesson } from "./lesson.ts";
import type { SourceFormula } from "./source.ts";

/** A cell of a lesson that was run. */
export interface ExecutedCell extends LessonCell {
  readonly result: Result;
}

/** The cell or inline value at `line:column` of a lesson's file. */
export function cellAt(lesson: Lesson, at: string): ExecutedCell {
  const found = lesson.cells.find((one) => one.at === at && one.kind !== "formula-value");
  if (found === undefined) throw missing(lesson, at);
  return ran(lesson, found);
}

/** The formula at `line:column` of a lesson's file, with its inline values. */
export function formulaAt(
  lesson: Lesson,
  at: string,
): { formula: SourceFormula; values: readonly ExecutedCell[] } {
  const formula = lesson.formulas.find((one) => one.at === at);
  if (formula === undefined) throw missing(lesson, at);
  return { formula, values: formula.values.map((index) => ran(lesson, lesson.cells[index]!)) };
}

const ran = (lesson: Lesson, one: LessonCell): ExecutedCell => ({
  ...one,
  result: lesson.results.get(one.cell.id)!,
});

const missing = ({ file }: Lesson, at: string): Error =>
  new Error(`${file}:${at}: missing; was the file just changed?`);
