import { resolve } from "node:path";
import { settledText } from "./settledText.ts";
import { readSource, type Source } from "./source.ts";

/** A lesson's file as it was last read. */
interface LessonFile {
  readonly text: string;
  source?: Source;
}

interface Files {
  readonly byPath: Map<string, LessonFile>;
  /** Whether nothing is written meanwhile, so that no file is read a second time. */
  fixed: boolean;
}

/** The memory that two copies of this module share: one makes pages, the other reads for the bundler. */
const shared = globalThis as { [key: symbol]: Files | undefined };
const files = (shared[Symbol.for("notebook.lessonFiles")] ??= { byPath: new Map(), fixed: false });

/** Sets whether files stay as they are from now on, as they do in a build. */
export const fixFiles = (fixed: boolean): void => void (files.fixed = fixed);

/** Reads the text of a lesson's file, once nobody is writing it. */
export async function lessonText(file: string): Promise<string> {
  const path = resolve(file);
  const known = files.byPath.get(path);
  if (known !== undefined && files.fixed) return known.text;
  const text = await settledText(path);
  if (known?.text !== text) files.byPath.set(path, { text });
  return text;
}

/** Returns the contents of a lesson's text, parsed only if its page was not. `file` is its name in problems. */
export function lessonSource(path: string, text: string, file: string): Source {
  const known = files.byPath.get(path);
  if (known?.text !== text) return readSource(text, file);
  return (known.source ??= readSource(text, file));
}

/** Keeps the contents of a lesson that the parse for its page found; in `body`, front matter may have become spaces. */
export function keepSource(path: string, body: string, source: Source): void {
  const known = files.byPath.get(path);
  if (known?.text.endsWith(body.trimStart()) === true) known.source ??= source;
}
