import type { KeptAnswers } from "./answers.ts";
import { forgetGuesses, restoreGuesses } from "./guesses.ts";
import { storagePrefix } from "../../client/store/storagePrefix.ts";

const key = `${storagePrefix}forgotten`;

/** The questions of lessons, by how they were answered. */
type Forgotten = readonly (readonly [lesson: string, how: "right" | "shown", question: string])[];

/** Lets a reader forget every answer; while the tab is open they can be brought back, even after a reload. */
export function forgetAnswers(answers: KeptAnswers) {
  let forgotten = read();
  const keep = (all: Forgotten): void => {
    forgotten = all;
    try {
      sessionStorage.setItem(key, JSON.stringify(all));
    } catch {
      // Then they can be had back until the page goes.
    }
  };
  return {
    forget(): void {
      const all = [...answers.clear()].flatMap(([lesson, { right, shown }]) => [
        ...right.map((question) => [lesson, "right", question] as const),
        ...shown.map((question) => [lesson, "shown", question] as const),
      ]);
      forgetGuesses();
      keep(all);
    },
    hasForgotten: (): boolean => forgotten.length > 0,
    /** Brings them back, beside those that were given since. */
    restore(): void {
      for (const [lesson, how, question] of forgotten) answers.save(lesson, how, question);
      restoreGuesses();
      keep([]);
    },
  };
}

function read(): Forgotten {
  try {
    const all: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    const isOne = (one: unknown): one is Forgotten[number] =>
      Array.isArray(one) &&
      typeof one[0] === "string" &&
      /^(right|shown)$/.test(String(one[1])) &&
      typeof one[2] === "string";
    return Array.isArray(all) ? all.filter(isOne) : [];
  } catch {
    return [];
  }
}
