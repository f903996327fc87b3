import { join } from "node:path";
import { lessonSource, lessonText } from "../../notebook/build/lessonText.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";
import { skipBroken } from "../../notebook/build/skipBroken.ts";
import { citations, type Citations } from "./citations.ts";
import { figureOf } from "./figureLinks.ts";

/** Where the figures with these ids are treated in the lessons and pages whose files are given, in reading order. */
export async function readCitations(
  files: readonly string[],
  ids: readonly string[],
  site: Pick<NotebookSite, "root">,
): Promise<Citations> {
  const lessons = await Promise.all(files.map((file) => skipBroken(linksIn(file, site))));
  return citations(
    lessons.filter((lesson) => lesson !== undefined),
    ids,
  );
}

async function linksIn(file: string, { root }: Pick<NotebookSite, "root">) {
  const path = join(root, file);
  const { links } = lessonSource(path, await lessonText(path), file);
  const cited = links.flatMap(({ address, line }) => {
    const id = figureOf(address);
    return id === undefined ? [] : [{ id, line }];
  });
  return { file, links: cited };
}
