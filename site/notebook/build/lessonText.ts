import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readSource, type Source } from "./source.ts";

/** A lesson's file as it was last read. */
interface LessonFile {
  readonly text: string;
  source?: Source;
}

interface Files {
  readonly byPath: Map<string, LessonFile>;
  /** Nothing is written meanwhile, so no file is read a second time. */
  fixed: boolean;
}

/** Pages are made by another copy of this module than the one that reads for the bundler: both share this. */
const shared = globalThis as { [key: symbol]: Files | undefined };
const files = (shared[Symbol.for("notebook.lessonFiles")] ??= { byPath: new Map(), fixed: false });

/** Says whether files stay as they are from now on, as they do in a build. */
export const fixFiles = (fixed: boolean): void => void (files.fixed = fixed);

/** The text of a lesson's file, once nobody is writing it. */
export async function lessonText(file: string): Promise<string> {
  const path = resolve(file);
  const known = files.byPath.get(path);
  if (known !== undefined && files.fixed) return known.text;
  const text = await settledText(path);
  if (known?.text !== text) files.byPath.set(path, { text });
  return text;
}

/** The cells and more of a lesson's text, which is parsed unless its page was. `file` is its name in problems. */
export function lessonSource(path: string, text: string, file: string): Source {
  const known = files.byPath.get(path);
  if (known?.text !== text) return readSource(text, file);
  return (known.source ??= readSource(text, file));
}

/** Keeps what the parse for the page found in a lesson, whose body is given; front matter may have become spaces there. */
export function keepSource(path: string, body: string, source: Source): void {
  const known = files.byPath.get(path);
  if (known?.text.endsWith(body.trimStart()) === true) known.source ??= source;
}

/** A file that was written a moment ago may be half written, in milliseconds: an empty one surely is. */
const moment = 80;
const emptyMoment = 400;
const mostWaits = 20;

async function settledText(path: string): Promise<string> {
  for (let waits = 0; ; waits++) {
    const [{ mtimeMs }, text] = [await stat(path), await readFile(path, "utf8")];
    const age = Date.now() - mtimeMs;
    const needed = text.trim() === "" ? emptyMoment : moment;
    if (age < 0 || age >= needed || waits === mostWaits) return text;
    await wait(needed - age);
  }
}
