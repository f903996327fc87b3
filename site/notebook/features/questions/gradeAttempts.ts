import type { Result } from "../../kernel/result.ts";
import type { Lesson } from "../../build/lesson.ts";
import { LessonError } from "../../build/problem.ts";
import type { Attempt } from "../../build/readAttempts.ts";
import type { ThreadedNotebook, Patience } from "../../build/threadedNotebook.ts";
import { elementsOf, isOfClass, wordsOf } from "../../build/elementsOf.ts";

/** The reply of a question: its verdict, and the hints that were met. */
export interface Reply {
  readonly verdict: string;
  readonly hints: readonly string[];
}

/**
 * Runs a lesson's checks in its notebook, with each program in the place of its cell, one after the other, and returns
 * each check's reply, by cell. Throws a LessonError that names a program that does not end.
 */
export async function gradeAttempts(
  notebook: ThreadedNotebook,
  { file, cells }: Pick<Lesson, "file" | "cells">,
  programs: readonly Attempt[],
  how?: Patience,
): Promise<readonly ReadonlyMap<string, Reply>[]> {
  const graded: ReadonlyMap<string, Reply>[] = [];
  for (const { cell, of, checks, line } of programs) {
    const original = cells.find((one) => one.cell.id === of)!.cell;
    let ending = await notebook.replace(cell, how);
    if (ending === "done") ending = await notebook.run(checks, how);
    if (ending !== "done") {
      const at = ending === "late" ? 1 : (ending.line ?? 1);
      const remedy = "A wrong program must come to an end, too.";
      throw new LessonError([
        { file, line: line + at - 1, what: `a program for cell "${of}" did not end.`, remedy },
      ]);
    }
    graded.push(new Map(checks.map((id) => [id, replyOf(notebook.result(id)!, id)])));
    await notebook.replace(original);
  }
  return graded;
}

/** The reply of a cell's question. */
export function replyOf(result: Result, id: string): Reply {
  const [question] = elementsOf(result.output, ({ attributes }) => attributes["data-question"] === id);
  // What fails, or waits for what failed, has no question to show.
  if (question === undefined) return { verdict: result.status, hints: [] };
  const verdict = question.attributes["data-verdict"]!;
  const met = elementsOf(question.children, isOfClass("hint")).map(({ children }) => wordsOf(children));
  return { verdict, hints: [...new Set(met)] };
}
