import type { LiveInputs } from "./controls/createInputs.ts";

/** Speaks to readers who hear the page: what runs, what has finished, what has failed. */
export interface Announcer {
  /** Says that the reader has had a cell run. */
  started(cell: string): void;
  /**
   * Says that a cell has finished, if the reader asked for it or it took long; short runs are told together once inputs
   * rest.
   */
  finished(cell: string, options: { readonly asked: boolean; readonly took: number }): void;
  failed(cell: string, message: string, options: { readonly asked: boolean }): void;
  say(words: string): void;
}

/** The longest run, in milliseconds, that goes unmentioned if nobody asked for it. */
const short = 400;
/** The time that an input must rest before its effects are told, in milliseconds. */
const rest = 600;

/** Makes an announcer that tells of moved inputs once none is being dragged. */
export function createAnnouncer(inputs: Pick<LiveInputs, "onSend">, isDragging: () => boolean): Announcer {
  const say = region("status");
  const warn = region("alert");
  const failures = new Map<string, string>();
  let waiting = 0;
  let moved = false;
  inputs.onSend(() => (moved = true));
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

/** Adds a live region to the page. The same words twice in a row are read out twice. */
function region(role: "status" | "alert"): (words: string) => void {
  const element = document.createElement("div");
  element.role = role;
  element.className = "announcer";
  element.style.cssText =
    "position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap";
  document.body.append(element);
  return (words) => (element.textContent = element.textContent === words ? `${words}\u00a0` : words);
}
