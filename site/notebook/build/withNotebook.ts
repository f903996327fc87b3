import type { LessonCell } from "./analyseCells.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { ThreadedNotebook } from "./threadedNotebook.ts";

/** Starts a notebook of a lesson's cells, without running any, and ends it after its use. */
export async function withNotebook<T>(
  { cells, site }: { readonly cells: readonly LessonCell[]; readonly site: NotebookSite },
  use: (notebook: ThreadedNotebook) => Promise<T>,
): Promise<T> {
  const notebook = await ThreadedNotebook.start(
    cells.map(({ cell }) => cell),
    site,
  );
  try {
    return await use(notebook);
  } finally {
    await notebook.end();
  }
}
