import { storagePrefix } from "../store/storagePrefix.ts";
import { tabId } from "./tabId.ts";

const lockOf = (tab: string): string => `${storagePrefix}tab/${tab}`;

/** Notes at once which cell runs, for the page may crash within milliseconds. */
export function trackRunningCell(lesson: string): (cell: string | undefined) => void {
  const key = `${storagePrefix}running/${lesson}/${tabId}`;
  // Held for as long as the tab lives, so that others can tell.
  void navigator.locks?.request(lockOf(tabId), () => new Promise(() => {})).catch(() => {});
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

/** Takes the cell that was running when a page of this lesson crashed, and forgets it. */
export async function takeInterruptedCell(lesson: string): Promise<string | undefined> {
  const start = `${storagePrefix}running/${lesson}/`;
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  const lives = (other: string) => other !== tabId && held.some(({ name }) => name === lockOf(other));
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
