import { takenBy } from "../../build/buildFeature.ts";
import type { Lesson } from "../../build/lesson.ts";
import { LessonError, type Problem } from "../../build/problem.ts";
import { nearest } from "../../kernel/nearest.ts";
import { questionsOf } from "./questionsOf.ts";

/** Throws a LessonError for every part that builds on an answer which nobody asks for above it. */
export function checkSequels(
  lesson: Pick<Lesson, "file" | "cells" | "programs" | "results" | "taken">,
): void {
  const { file, cells } = lesson;
  const sequels = takenBy(lesson, "questions");
  if (sequels.length === 0) return;
  const places = new Map(
    questionsOf(lesson).map(({ id, cell }) => [id, cells.findIndex((one) => one.cell.id === cell)]),
  );
  const problems = sequels.flatMap(({ value: question, line, cells: before }): Problem[] => {
    const place = places.get(question);
    if (place === undefined) {
      const near = nearest(question, places.keys());
      const remedy =
        near === undefined ? `There are ${[...places.keys()].join(", ")}.` : `Did you mean "${near}"?`;
      return [{ file, line, what: `data-after: there is no question "${question}".`, remedy }];
    }
    if (place < before) return [];
    const what = `what builds on the answer of "${question}" stands before that question.`;
    return [{ file, line, what, remedy: "Put it below." }];
  });
  if (problems.length > 0) throw new LessonError(problems);
}
