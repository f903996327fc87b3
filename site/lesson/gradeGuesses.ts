import { replyOf, type Reply } from "./gradePrograms.ts";
import type { Lesson } from "./lesson.ts";
import { ThreadedNotebook } from "./threadedNotebook.ts";

/** What the question of an input replies to each of these guesses. */
export async function gradeGuesses(
  { cells }: Lesson,
  { id, cell }: { readonly id: string; readonly cell: string },
  guesses: readonly number[],
): Promise<readonly Reply[]> {
  const notebook = await ThreadedNotebook.start(cells.map(({ cell }) => cell));
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
