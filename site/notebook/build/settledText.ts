import { readFile, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** The age in milliseconds below which a file may still be half written; an empty file is given longer. */
const moment = 80;
const emptyMoment = 400;
const mostWaits = 20;

/** Reads the text of a file, once nobody is writing it. */
export async function settledText(path: string): Promise<string> {
  for (let waits = 0; ; waits++) {
    const [{ mtimeMs }, text] = [await stat(path), await readFile(path, "utf8")];
    const age = Date.now() - mtimeMs;
    const needed = text.trim() === "" ? emptyMoment : moment;
    if (age < 0 || age >= needed || waits === mostWaits) return text;
    await wait(needed - age);
  }
}
