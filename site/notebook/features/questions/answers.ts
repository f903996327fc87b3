import { storageName, storagePrefix } from "../../client/store/storagePrefix.ts";

/** The questions of a lesson that a reader answered, and those whose answer they looked up. */
export interface Answers {
  readonly right: readonly string[];
  readonly shown: readonly string[];
}

const start = `${storagePrefix}answers/`;
const keyOf = (lesson: string): string => start + lesson;
/** The storage key before keys had a version. */
const earlyKeyOf = (lesson: string): string => `${storageName}/${lesson}/questions`;
/** The lesson that a storage key belongs to; undefined for other keys. */
function lessonIn(key: string): string | undefined {
  if (key.startsWith(start)) return key.slice(start.length);
  const [, lesson] = /^.*?\/([^/]+)\/questions$/.exec(key) ?? [];
  return lesson !== undefined && key === earlyKeyOf(lesson) ? lesson : undefined;
}

const nothing: Answers = { right: [], shown: [] };

/**
 * The answers to questions that there are, each once: a lesson's questions change, and others may write to the storage.
 */
export function knownAnswers({ right, shown }: Answers, questions: readonly string[]): Answers {
  const known = (list: readonly string[]) => questions.filter((id) => list.includes(id));
  return { right: known(right), shown: known(shown) };
}

/** A reader's answers in all lessons: kept by the browser, or by the page where its storage is closed or full. */
export interface KeptAnswers {
  /** Reads a reader's answers in a lesson, whatever its version. */
  read(lesson: string): Answers;
  /** Saves that a question was answered, or looked up; false if that was known. */
  save(lesson: string, how: keyof Answers, question: string): boolean;
  /** Forgets every answer in every lesson; edits and other settings stay. Returns the forgotten answers, by lesson. */
  clear(): ReadonlyMap<string, Answers>;
}

/** Opens the answers of a page. */
export function openAnswers(): KeptAnswers {
  /** The answers that live with the page. */
  const unkept = new Map<string, Answers>();
  const read = (lesson: string): Answers => unkept.get(lesson) ?? readKept(lesson);
  return {
    read,
    save(lesson, how, question) {
      const before = read(lesson);
      if (before[how].includes(question)) return false;
      const now = { ...before, [how]: [...before[how], question] };
      try {
        localStorage.setItem(keyOf(lesson), JSON.stringify(now));
        unkept.delete(lesson);
      } catch {
        unkept.set(lesson, now);
      }
      return true;
    },
    clear() {
      const forgotten = new Map<string, Answers>();
      try {
        const keys = Object.keys(localStorage).flatMap((key) => lessonIn(key) ?? []);
        for (const lesson of [...keys, ...unkept.keys()]) forgotten.set(lesson, read(lesson));
        unkept.clear();
        for (const lesson of keys) {
          localStorage.removeItem(keyOf(lesson));
          localStorage.removeItem(earlyKeyOf(lesson));
        }
      } catch {
        unkept.clear();
      }
      return forgotten;
    },
  };
}

function readKept(lesson: string): Answers {
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
