import type { LiveInputs } from "../controls/createInputs.ts";
import { isArrowKey, nearestElement } from "../nearestElement.ts";
import type { Setters } from "./createSetters.ts";
import { setterGroup } from "./updateGroups.ts";

/**
 * Lets the elements of an output that carry `data-set-…` set their input: by click, by keys, and by hover if they say
 * so.
 */
export function listenToSetters(inputs: LiveInputs, setters: Setters): void {
  const set = (setter: Element) => {
    for (const [control, value] of setters.targets(setter)) inputs.move(control, value);
  };
  document.addEventListener("click", ({ target }) => {
    const setter = setters.at(target);
    if (setter !== undefined) set(setter);
  });
  document.addEventListener("keydown", (event) => {
    if (!setters.isKey(event)) return;
    const next = aim(setters, event.target as HTMLElement, event.key);
    event.preventDefault();
    next.focus();
    // Arrow keys choose, but they do not press.
    if (!isArrowKey(event.key) || !next.hasAttribute("data-toggle")) set(next);
  });
  listenToHover(setters, set);
  const dressAll = () => setters.update(document);
  inputs.onSend(setters.updateFor);
  document.addEventListener("focusin", ({ target }) => setters.at(target) && dressAll());
  dressAll();
}

/** The element that a key on `setter` chooses. At the edge of its group an arrow chooses it again. */
function aim(setters: Setters, setter: HTMLElement, key: string): HTMLElement {
  if (!isArrowKey(key)) return setter;
  const group = setterGroup(setter);
  const others = setters.within(group).filter((other) => setterGroup(other) === group);
  return nearestElement(others, setter, key) ?? setter;
}

/**
 * Lets a hover set the input, if the element or its drawing carries `data-hover`. Only a pointer that moves counts, so
 * that an output that changes under a resting one has no effect; a finger has to tap, and a pressed button is busy
 * elsewhere.
 */
function listenToHover(setters: Setters, set: (setter: Element) => void): void {
  let last: Element | undefined;
  document.addEventListener("pointermove", ({ target, pointerType, buttons }) => {
    if (pointerType === "touch" || buttons !== 0) return;
    const setter = setters.at(target);
    if (setter === last) return;
    last = setter;
    if (setter?.closest("[data-hover]")) set(setter);
  });
}
