import { prefix } from "../store/prefix.ts";
import { tab } from "./tab.ts";

const lockOf = (tab: string): string => `${prefix}tab/${tab}`;

/** Notes which cell runs, at once, for the page may die of it within milliseconds. */
export function runningNotes(lesson: string): (cell: string | undefined) => void {
  const key = `${prefix}running/${lesson}/${tab}`;
  // Held for as long as the tab lives, so that others can tell.
  void navigator.locks?.request(lockOf(tab), () => new Promise(() => {})).catch(() => {});
  let noted: string | undefined;
  return (cell) => {
    if (cell === noted) return;
    noted = cell;
    try {
      if (cell === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, cell);
    } catch {
      // Then it cannot be said after a crash.
    }
  };
}

/** The cell that ran when a page of this lesson went away; told once. */
export async function leftRunning(lesson: string): Promise<string | undefined> {
  const start = `${prefix}running/${lesson}/`;
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  const lives = (other: string) => other !== tab && held.some(({ name }) => name === lockOf(other));
  let left: string | undefined;
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(start) || lives(key.slice(start.length))) continue;
      left = localStorage.getItem(key) ?? left;
      localStorage.removeItem(key);
    }
  } catch {
    return left;
  }
  return left;
}
