import { storageName, storagePrefix } from "../../client/store/storagePrefix.ts";

/** The questions of a lesson that a reader answered, and those whose answer they had shown. */
export interface Answers {
  readonly right: readonly string[];
  readonly shown: readonly string[];
}

const start = `${storagePrefix}answers/`;
const keyOf = (lesson: string): string => start + lesson;
/** Under which it was kept before keys had a version. */
const earlyKeyOf = (lesson: string): string => `${storageName}/${lesson}/questions`;
/** The lesson that a key is of, where it is one of these. */
function lessonIn(key: string): string | undefined {
  if (key.startsWith(start)) return key.slice(start.length);
  const [, lesson] = /^.*?\/([^/]+)\/questions$/.exec(key) ?? [];
  return lesson !== undefined && key === earlyKeyOf(lesson) ? lesson : undefined;
}

const nothing: Answers = { right: [], shown: [] };
/** Where storage is closed or full, progress lives with the page. */
const unkept = new Map<string, Answers>();

/** How far a reader has come in a lesson, whatever its version. */
export function readAnswers(lesson: string): Answers {
  const here = unkept.get(lesson);
  if (here !== undefined) return here;
  try {
    const text = localStorage.getItem(keyOf(lesson)) ?? localStorage.getItem(earlyKeyOf(lesson));
    const kept = JSON.parse(text ?? "{}") as Partial<Answers>;
    const texts = (list: unknown): string[] =>
      Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
    return { right: texts(kept.right), shown: texts(kept.shown) };
  } catch {
    return nothing;
  }
}

/** The same for the questions that there are, each once: a lesson's questions change, and storage is anybody's. */
export function knownAnswers({ right, shown }: Answers, questions: readonly string[]): Answers {
  const known = (list: readonly string[]) => questions.filter((id) => list.includes(id));
  return { right: known(right), shown: known(shown) };
}

/** Keeps that a question was answered, or its answer shown; says whether that is news. */
export function saveAnswer(lesson: string, how: keyof Answers, question: string): boolean {
  const before = readAnswers(lesson);
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
export function clearAnswers(): ReadonlyMap<string, Answers> {
  const forgotten = new Map<string, Answers>();
  try {
    const keys = Object.keys(localStorage).flatMap((key) => lessonIn(key) ?? []);
    for (const lesson of [...keys, ...unkept.keys()]) forgotten.set(lesson, readAnswers(lesson));
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
