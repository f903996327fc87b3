import { prefix } from "./store/prefix.ts";

/** The questions of a lesson that a reader answered, and those whose answer they had shown. */
export interface Progress {
  readonly right: readonly string[];
  readonly shown: readonly string[];
}

const start = `${prefix}answers/`;
const keyOf = (lesson: string): string => start + lesson;
/** Under which it was kept before keys had a version. */
const earlyKeyOf = (lesson: string): string => `where-the-memory-goes/${lesson}/questions`;
/** The lesson that a key is of, where it is one of these. */
const lessonIn = (key: string): string | undefined =>
  key.startsWith(start)
    ? key.slice(start.length)
    : /^where-the-memory-goes\/([^/]+)\/questions$/.exec(key)?.[1];

const nothing: Progress = { right: [], shown: [] };
/** Where storage is closed or full, progress lives with the page. */
const unkept = new Map<string, Progress>();

/** How far a reader has come in a lesson, whatever its version. */
export function progressIn(lesson: string): Progress {
  const here = unkept.get(lesson);
  if (here !== undefined) return here;
  try {
    const text = localStorage.getItem(keyOf(lesson)) ?? localStorage.getItem(earlyKeyOf(lesson));
    const kept = JSON.parse(text ?? "{}") as Partial<Progress>;
    const texts = (list: unknown): string[] =>
      Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
    return { right: texts(kept.right), shown: texts(kept.shown) };
  } catch {
    return nothing;
  }
}

/** The same for the questions that there are, each once: a lesson's questions change, and storage is anybody's. */
export function knownOf({ right, shown }: Progress, questions: readonly string[]): Progress {
  const known = (list: readonly string[]) => questions.filter((id) => list.includes(id));
  return { right: known(right), shown: known(shown) };
}

/** Keeps that a question was answered, or its answer shown; says whether that is news. */
export function keepProgress(lesson: string, how: keyof Progress, question: string): boolean {
  const before = progressIn(lesson);
  if (before[how].includes(question)) return false;
  const now = { ...before, [how]: [...before[how], question] };
  try {
    localStorage.setItem(keyOf(lesson), JSON.stringify(now));
    unkept.delete(lesson);
  } catch {
    unkept.set(lesson, now);
  }
  return true;
}

/** Forgets every answer in every lesson; edits and other settings stay. Gives what was forgotten, by lesson. */
export function clearProgress(): ReadonlyMap<string, Progress> {
  const forgotten = new Map<string, Progress>();
  try {
    const keys = Object.keys(localStorage).flatMap((key) => lessonIn(key) ?? []);
    for (const lesson of [...keys, ...unkept.keys()]) forgotten.set(lesson, progressIn(lesson));
    unkept.clear();
    for (const lesson of keys) {
      localStorage.removeItem(keyOf(lesson));
      localStorage.removeItem(earlyKeyOf(lesson));
    }
  } catch {
    unkept.clear();
  }
  return forgotten;
}
