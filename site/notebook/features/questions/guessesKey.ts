import { storagePrefix } from "../../client/store/storagePrefix.ts";

/** The beginning of the storage keys of what readers wrote in the fields of questions; the lesson's name follows. */
export const guessesKey = `${storagePrefix}guesses/`;

/** Whether anything is kept for a lesson. */
export function hasGuesses(lesson: string): boolean {
  try {
    return localStorage.getItem(guessesKey + lesson) !== null;
  } catch {
    return false;
  }
}
