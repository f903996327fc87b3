import { join } from "node:path";
import { takenBy } from "../../notebook/build/buildFeature.ts";
import { nameOf } from "../../notebook/build/nameOf.ts";
import { lessonSource, lessonText } from "../../notebook/build/lessonText.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";
import { skipBroken } from "../../notebook/build/skipBroken.ts";

/** The names of the lessons that treat a figure, by its id, in the lessons' order. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/**
 * Finds where the article's figures are treated by the links in the lessons and pages whose files are given, in reading
 * order. One with problems treats none: its own page says so.
 */
export async function readCitations(
  files: readonly string[],
  { root }: Pick<NotebookSite, "root">,
): Promise<Citations> {
  const found = new Map<string, string[]>();
  for (const [k, ids] of (await Promise.all(files.map((file) => skipBroken(citedIn(file, root))))).entries())
    for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), nameOf(files[k]!)]);
  return found;
}

async function citedIn(file: string, root: string): Promise<readonly string[]> {
  const path = join(root, file);
  return takenBy(lessonSource(path, await lessonText(path), file), "citations").map(({ value }) => value);
}
