import { setPageAttribute } from "./patch/cellAttributes.ts";
import { isArrowKey, nearestElement } from "./nearestElement.ts";

/** Makes one of several elements the tab stop of them all. */
export function setTabStop(all: readonly HTMLElement[], stop: HTMLElement): void {
  for (const one of all) setPageAttribute(one, "tabindex", one === stop ? "0" : "-1");
}

/** Moves the focus and the tab stop to the nearest element in an arrow key's direction; at the edge they stay. */
export function moveTabStop(all: readonly HTMLElement[], event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (!isArrowKey(key) || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  const next = nearestElement(all, target as Element, key);
  if (next === undefined) return;
  setTabStop(all, next);
  next.focus();
}
