import { readFile } from "node:fs/promises";
import { citations, type Citations } from "./citations.ts";

/** Finds where the figures with these ids are treated, in lessons and pages whose files are given in reading order. */
export async function readCitations(files: readonly string[], ids: readonly string[]): Promise<Citations> {
  const lessons = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, "utf8") })),
  );
  return citations(lessons, ids);
}
