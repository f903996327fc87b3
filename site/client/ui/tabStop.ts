import { put } from "./patch/given.ts";
import { isArrow, nearest } from "./setters/nearest.ts";

/** Makes one of several elements the tab stop of them all. */
export function stopAt(all: readonly HTMLElement[], stop: HTMLElement): void {
  for (const one of all) put(one, "tabindex", one === stop ? "0" : "-1");
}

/** Lets an arrow key go to the nearest in its direction, which becomes the tab stop; at the edge it stays. */
export function stepAmong(all: readonly HTMLElement[], event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (!isArrow(key) || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  const next = nearest(all, target as Element, key);
  if (next === undefined) return;
  stopAt(all, next);
  next.focus();
}
