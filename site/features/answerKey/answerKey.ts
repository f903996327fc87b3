import type { Lesson } from "../../notebook/build/lesson.ts";
import type { Attempt } from "../../notebook/build/readAttempts.ts";
import { withNotebook } from "../../notebook/build/withNotebook.ts";
import {
  questionsOf,
  type Exercise,
  type Prediction,
} from "../../notebook/features/questions/questionsOf.ts";
import { gradeAttempts } from "../../notebook/features/questions/gradeAttempts.ts";

/** An exercise with the hints that each expected mistake meets. */
export interface KeyedExercise extends Exercise {
  /** The code that the reader starts from. */
  readonly starter: string;
  readonly met: readonly { readonly program: Attempt; readonly hints: readonly string[] }[];
}

/** A lesson's questions with everything that an instructor wants beside them; its expected mistakes are run for it. */
export async function answerKey(lesson: Lesson): Promise<readonly (Prediction | KeyedExercise)[]> {
  const questions = questionsOf(lesson);
  const programs = questions.flatMap((question) => (question.kind === "check" ? question.wrong : []));
  const graded =
    programs.length === 0
      ? []
      : await withNotebook(lesson, (notebook) => gradeAttempts(notebook, lesson, programs));
  const replies = new Map(programs.map((program, k) => [program, graded[k]!]));
  return questions.map((question) => {
    if (question.kind === "predict") return question;
    const met = question.wrong.map((program) => ({
      program,
      hints: replies.get(program)!.get(question.cell)?.hints ?? [],
    }));
    const of = question.solutions[0]?.of;
    const starter = lesson.cells.find(({ cell }) => cell.id === of)?.source ?? "";
    return { ...question, starter, met };
  });
}
