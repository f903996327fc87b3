import { Notebook } from "../kernel/notebook.ts";
import type { Modules } from "../kernel/run/modules.ts";
import type { Result } from "../kernel/result.ts";
import { modules as lessonModules } from "../modules.ts";
import type { Lesson } from "./lesson.ts";
import type { LessonProgram } from "./programs.ts";
import { elementsOf, isOfClass, wordsOf } from "./treeParts.ts";

/** What a question replied: its verdict, and the hints that were met. */
export interface Reply {
  readonly verdict: string;
  readonly hints: readonly string[];
}

/** Runs a lesson's checks with another program in the place of a cell, and answers with what each replied, by cell. */
export async function tried(
  { cells }: Lesson,
  { cell, of, checks }: LessonProgram,
  modules: Modules = lessonModules,
): Promise<ReadonlyMap<string, Reply>> {
  const notebook = new Notebook({ modules });
  notebook.define(cells.map((one) => (one.cell.id === of ? cell : one.cell)));
  await notebook.run(checks);
  return new Map(checks.map((id) => [id, replyOf(notebook.result(id)!, id)]));
}

/** What the question of an input replies to these guesses. */
export async function guessed(
  { cells }: Lesson,
  { id, cell }: { readonly id: string; readonly cell: string },
  guesses: readonly number[],
  modules: Modules = lessonModules,
): Promise<readonly Reply[]> {
  const notebook = new Notebook({ modules });
  notebook.define(cells.map((one) => one.cell));
  const replies: Reply[] = [];
  for (const guess of guesses) {
    notebook.preset(id, guess);
    await notebook.run([cell]);
    replies.push(replyOf(notebook.result(cell)!, id));
  }
  return replies;
}

function replyOf(result: Result, id: string): Reply {
  const [question] = elementsOf(result.output, ({ attributes }) => attributes["data-question"] === id);
  // What fails, or waits for what failed, has no question to show.
  if (question === undefined) return { verdict: result.status, hints: [] };
  const verdict = question.attributes["data-verdict"]!;
  const met = elementsOf(question.children, isOfClass("hint")).map(({ children }) => wordsOf(children));
  return { verdict, hints: [...new Set(met)] };
}
