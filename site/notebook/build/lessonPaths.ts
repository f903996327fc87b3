import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isDraft } from "./isDraft.ts";
import { lessonText } from "./lessonText.ts";
import { fileName, type NotebookSite } from "./notebookSite.ts";

/** Lists the files of a site that have cells, as paths from its root; drafts are left out of a built site. */
export async function lessonPaths({ root, lessons }: NotebookSite): Promise<readonly string[]> {
  const files = (await readdir(lessons)).filter((file) => file.endsWith(".mdx")).sort();
  const paths = files.map((file) => join(lessons, file));
  const texts = await Promise.all(paths.map(lessonText));
  return paths
    .filter((_, k) => !import.meta.env.PROD || !isDraft(texts[k]!))
    .map((path) => fileName(path, root));
}
