import { readFile } from "node:fs/promises";
import { treatments, type Treatments } from "./treatments.ts";

/** Where the figures with these ids are treated in the lessons and pages whose files are given, in reading order. */
export async function readTreatments(files: readonly string[], ids: readonly string[]): Promise<Treatments> {
  const lessons = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, "utf8") })),
  );
  return treatments(lessons, ids);
}
