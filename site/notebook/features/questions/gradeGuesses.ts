import { replyOf, type Reply } from "./gradeAttempts.ts";
import type { Lesson } from "../../build/lesson.ts";
import { ThreadedNotebook } from "../../build/threadedNotebook.ts";

/** Runs a lesson, and returns the reply of an input's question to each of these guesses. */
export async function gradeGuesses(
  { cells, site }: Lesson,
  { id, cell }: { readonly id: string; readonly cell: string },
  guesses: readonly number[],
): Promise<readonly Reply[]> {
  const notebook = await ThreadedNotebook.start(
    cells.map(({ cell }) => cell),
    site,
  );
  try {
    await notebook.run([cell]);
    const replies: Reply[] = [];
    for (const guess of guesses) {
      await notebook.set(id, guess);
      replies.push(replyOf(notebook.result(cell)!, id));
    }
    return replies;
  } finally {
    await notebook.end();
  }
}
