const [prefix, suffix] = ["where-the-memory-goes/", "/questions"];

/** The questions of a lesson that a reader answered, and those whose answer they had shown. */
export interface Progress {
  readonly right: readonly string[];
  readonly shown: readonly string[];
}

const nothing: Progress = { right: [], shown: [] };
/** Where storage is closed or full, progress lives with the page. */
const unkept = new Map<string, Progress>();

/** How far a reader has come in a lesson, whatever its version. */
export function progressIn(lesson: string): Progress {
  const here = unkept.get(lesson);
  if (here !== undefined) return here;
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + lesson + suffix) ?? "{}") as Partial<Progress>;
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
    localStorage.setItem(prefix + lesson + suffix, JSON.stringify(now));
  } catch {
    unkept.set(lesson, now);
  }
  return true;
}

/** Forgets every answer in every lesson; edits and other settings stay. */
export function clearProgress(): void {
  unkept.clear();
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key.endsWith(suffix));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Nothing can have been kept.
  }
}
