import { onInput } from "./controls/readControl.ts";
import { isDragging } from "./controls/isActiveControl.ts";

/** Words for who hears the page rather than sees it: what ran, what finished, what failed. */
export interface Announcer {
  /** The reader had a cell run. */
  started(cell: string): void;
  /** A cell finished: one that the reader had run, or one that took long. */
  finished(cell: string, options: { readonly asked: boolean; readonly took: number }): void;
  failed(cell: string, message: string, options: { readonly asked: boolean }): void;
  say(words: string): void;
}

/** A run that takes no longer than this, in milliseconds, is not worth a word unless it was asked for. */
const short = 400;
/** How long an input must rest before its effects are told, in milliseconds. */
const rest = 600;

export function createAnnouncer(): Announcer {
  const say = region("status");
  const warn = region("alert");
  const failures = new Map<string, string>();
  let waiting = 0;
  let moved = false;
  onInput(() => (moved = true));
  const settle = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (isDragging()) return settle();
      if (failures.size === 0 && moved) say("Updated.");
      moved = false;
      if (failures.size === 0) return;
      warn([...failures].map(([cell, message]) => `Cell ${cell} failed: ${message}`).join(" "));
      failures.clear();
    }, rest);
  };
  return {
    started: (cell) => say(`Running cell ${cell}.`),
    finished(cell, { asked, took }) {
      failures.delete(cell);
      if (asked || took > short) say(`Cell ${cell} finished.`);
      else settle();
    },
    failed(cell, message, { asked }) {
      if (asked) return warn(`Cell ${cell} failed: ${message}`);
      failures.set(cell, message);
      settle();
    },
    say,
  };
}

/** A live region; the same words twice are heard twice. */
function region(role: "status" | "alert"): (words: string) => void {
  const element = document.createElement("div");
  element.role = role;
  element.className = "announcer";
  element.style.cssText =
    "position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap";
  document.body.append(element);
  return (words) => (element.textContent = element.textContent === words ? `${words}\u00a0` : words);
}
