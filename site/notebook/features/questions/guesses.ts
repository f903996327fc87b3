import { storagePrefix } from "../../client/store/storagePrefix.ts";
import { guessesKey as start } from "./guessesKey.ts";

/** A guess as the reader wrote it: the text of the field, and the unit beside it if there is a choice. */
export interface WrittenGuess {
  readonly text: string;
  readonly unit?: string | undefined;
}

export type Guesses = Readonly<Record<string, WrittenGuess>>;

/** Reads what a reader wrote in the fields of a lesson, by question; others may write to the storage. */
export function readGuesses(lesson: string): Guesses {
  try {
    const kept = JSON.parse(localStorage.getItem(start + lesson) ?? "{}") as Readonly<
      Record<string, unknown>
    >;
    return Object.fromEntries(
      Object.entries(kept).flatMap(([question, one]) => {
        const { text, unit } = (one ?? {}) as Readonly<Record<string, unknown>>;
        if (typeof text !== "string") return [];
        return [[question, { text, ...(typeof unit === "string" && { unit }) }]];
      }),
    );
  } catch {
    return {};
  }
}

/** Keeps guesses beside those that are kept; where the storage is closed they last as long as the page. */
export function keepGuesses(lesson: string, guesses: Guesses): void {
  attempt(() => localStorage.setItem(start + lesson, JSON.stringify({ ...readGuesses(lesson), ...guesses })));
}

/** Where guesses lie that were forgotten, for as long as the tab is open. */
const forgotten = `${storagePrefix}forgotten/`;

/** Empties the fields of all lessons. While the tab is open what stood there can be brought back. */
export function forgetGuesses(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(start))) {
      sessionStorage.setItem(forgotten + key, localStorage.getItem(key)!);
      localStorage.removeItem(key);
    }
  });
}

/** Brings it back; what was written since stays. */
export function restoreGuesses(): void {
  attempt(() => {
    for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith(forgotten))) {
      const [own, lesson] = [key.slice(forgotten.length), key.slice((forgotten + start).length)];
      const since = readGuesses(lesson);
      localStorage.setItem(own, sessionStorage.getItem(key)!);
      keepGuesses(lesson, since);
      sessionStorage.removeItem(key);
    }
  });
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}
