import { replyOf, type Reply } from "./gradeAttempts.ts";
import type { ThreadedNotebook } from "../../build/threadedNotebook.ts";

/** Gives an input's question each of these guesses, in the notebook of its lesson, and returns the replies. */
export async function gradeGuesses(
  notebook: ThreadedNotebook,
  { id, cell }: { readonly id: string; readonly cell: string },
  guesses: readonly number[],
): Promise<readonly Reply[]> {
  await notebook.run([cell]);
  const replies: Reply[] = [];
  for (const guess of guesses) {
    await notebook.set(id, guess);
    replies.push(replyOf(notebook.result(cell)!, id));
  }
  return replies;
}
