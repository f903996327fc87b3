import type { Lesson } from "../../../notebook/build/lesson.ts";
import { LessonError } from "../../../notebook/build/problem.ts";
import type { ThreadedNotebook } from "../../../notebook/build/threadedNotebook.ts";
import { withNotebook } from "../../../notebook/build/withNotebook.ts";
import { gradeAttempts } from "../../../notebook/features/questions/gradeAttempts.ts";
import { gradeGuesses } from "../../../notebook/features/questions/gradeGuesses.ts";
import {
  questionsOf,
  type Exercise,
  type Prediction,
} from "../../../notebook/features/questions/questionsOf.ts";
import type { Remark, Rule } from "../remark.ts";

/** Questions whose answer fails, whose wrong answers pass, or that give two mistakes the same hint. */
export const failedAnswers: Rule = async ({ lesson, isWhole }) => {
  // Where a cell did not end, no answer can be tried.
  if (lesson === undefined || [...lesson.results.values()].some(({ status }) => status === "stopped"))
    return [];
  try {
    const all = questionsOf(lesson);
    if (all.length === 0) return [];
    const told = await withNotebook(lesson, async (notebook) => {
      const faults: (readonly Remark[])[] = [];
      for (const question of all)
        faults.push(
          question.kind === "predict"
            ? await faultsOfPrediction(notebook, question)
            : await faultsOfExercise(notebook, lesson, question, isWhole),
        );
      return faults;
    });
    return [...all.flatMap((question, k) => askedTwice(question, all.slice(0, k))), ...told.flat()];
  } catch (error) {
    if (error instanceof LessonError) return error.problems;
    throw error;
  }
};

type Asked = Prediction | Exercise;

const at = ({ line, cell }: Asked) => ({ line, cell: { id: cell } });

function askedTwice(question: Asked, before: readonly Asked[]): readonly Remark[] {
  return before.some(({ id }) => id === question.id)
    ? [{ ...at(question), what: `a second question “${question.id}”.`, remedy: "Give it another name." }]
    : [];
}

async function faultsOfPrediction(
  notebook: ThreadedNotebook,
  question: Prediction,
): Promise<readonly Remark[]> {
  const { id, misses, exact, tree } = question;
  const say = (what: string, remedy: string): Remark => ({ ...at(question), what, remedy });
  if (tree.attributes["data-verdict"] !== "none")
    return [say(`“${id}” is judged before anyone has answered.`, "Let it start without an answer.")];
  if (misses.length === 0)
    return [
      say(`“${id}” expects no wrong answer.`, "Add near: [{ guess, hint }], with what a mistake would give."),
    ];
  const guesses = misses.map(({ guess }) => guess);
  const [right, ...replies] = await gradeGuesses(notebook, question, [exact, ...guesses]);
  const told: Remark[] = [];
  if (right!.verdict !== "right")
    told.push(say(`the answer of “${id}” is judged ${right!.verdict}.`, "Look at its answer and its unit."));
  misses.forEach(({ text, guess, hint }, k) => {
    if (guesses.indexOf(guess) < k)
      return void told.push(say(`“${id}” expects ${text} twice.`, "Keep one of the guesses."));
    const { verdict, hints } = replies[k]!;
    if (verdict === "right")
      told.push(say(`the wrong answer ${text} of “${id}” passes.`, "Move it farther from the answer."));
    else if (verdict !== "near" || hints.join() !== hint)
      told.push(
        say(
          `the wrong answer ${text} of “${id}” does not meet its hint.`,
          "Another hint comes first: change one of them.",
        ),
      );
  });
  return told;
}

async function faultsOfExercise(
  notebook: ThreadedNotebook,
  lesson: Lesson,
  question: Exercise,
  isWhole: boolean,
): Promise<readonly Remark[]> {
  const { id, cell, tree, solutions, wrong } = question;
  const starter = tree.attributes["data-verdict"]!;
  const told: Remark[] = [];
  const say = (what: string, remedy: string, program?: { readonly line: number }) =>
    void told.push({ ...at(question), ...(program && { line: program.line }), what, remedy });
  if (starter !== "near" && starter !== "wrong")
    say(`the starter of “${id}” is judged ${starter}.`, "Leave something for the reader to do.");
  if (isWhole && solutions.length === 0)
    say(`“${id}” has no solution.`, "Write a fence “ts solution of=name” with what passes.");
  if (isWhole && wrong.length === 0)
    say(
      `“${id}” expects no mistake.`,
      "Write a fence “ts wrong of=name” with a mistake, and a hint that it meets.",
    );
  const graded = await gradeAttempts(notebook, lesson, [...solutions, ...wrong]);
  const replies = graded.map((one) => one.get(cell)!);
  solutions.forEach((program, k) => {
    const { verdict, hints } = replies[k]!;
    if (verdict !== "right" || hints.length > 0)
      say(`the solution of “${program.of}” is judged ${verdict}.`, "Fix it, or what checks it.", program);
  });
  const met = replies.slice(solutions.length);
  wrong.forEach((program, k) => {
    const { verdict, hints } = met[k]!;
    const alike = met.findIndex((other) => other.hints.join() === hints.join());
    if (verdict === "right")
      say(
        `a wrong program for “${program.of}” passes.`,
        "Add a case to its check that this program fails.",
        program,
      );
    else if (verdict !== "near")
      say(
        `a wrong program for “${program.of}” meets no hint.`,
        "Add a hint to its check for this mistake.",
        program,
      );
    else if (alike < k)
      say(
        `a wrong program for “${program.of}” is told the same as the one on line ${wrong[alike]!.line}.`,
        "Give it a hint of its own.",
        program,
      );
  });
  return told;
}
