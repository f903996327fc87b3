import { readFile } from "node:fs/promises";
import { article } from "../../engine/article.ts";
import { treatments, type Treatments } from "./treatments.ts";

/** The treatments of the article's figures in the lessons and pages whose files are given, in reading order. */
export async function readTreatments(files: readonly string[]): Promise<Treatments> {
  const lessons = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, "utf8") })),
  );
  return treatments(
    lessons,
    article().map(({ id }) => id),
  );
}
