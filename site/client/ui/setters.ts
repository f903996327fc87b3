import { onInput, setControl, type Inputs } from "./control.ts";
import { dressSetters, dressSettersOf, groupOf } from "./setters/dress.ts";
import { isArrow, nearest } from "./setters/nearest.ts";
import { aims, setsOf, setterAt, settersIn } from "./setters/sets.ts";

/** Lets the elements of an output that carry `data-set-…` set their input: by click, by keys, and by pointing where they say so. */
export function listenToSetters(inputs: Inputs): void {
  const set = (setter: Element) => {
    for (const [control, value] of setsOf(setter)) setControl(inputs, control, value);
  };
  document.addEventListener("click", ({ target }) => {
    const setter = setterAt(target);
    if (setter !== undefined) set(setter);
  });
  document.addEventListener("keydown", (event) => {
    if (!aims(event)) return;
    const next = aim(event.target as HTMLElement, event.key);
    event.preventDefault();
    next.focus();
    // Arrow keys choose, but they do not press.
    if (!isArrow(event.key) || !next.hasAttribute("data-toggle")) set(next);
  });
  listenToHover(set);
  const dressAll = () => dressSetters(document);
  onInput(dressSettersOf);
  document.addEventListener("focusin", ({ target }) => setterAt(target) && dressAll());
  dressAll();
}

/** The element that a key on `setter` chooses. At the edge of its group an arrow chooses it again. */
function aim(setter: HTMLElement, key: string): HTMLElement {
  if (!isArrow(key)) return setter;
  const group = groupOf(setter);
  const others = settersIn(group).filter((other) => groupOf(other) === group);
  return nearest(others, setter, key) ?? setter;
}

/**
 * Where an element or its drawing carries `data-hover`, pointing at it is enough. Only a pointer that moves counts, so that
 * nothing follows from an output that changes under a resting one; a finger has to tap, a pressed button is busy elsewhere.
 */
function listenToHover(set: (setter: Element) => void): void {
  let last: Element | undefined;
  document.addEventListener("pointermove", ({ target, pointerType, buttons }) => {
    if (pointerType === "touch" || buttons !== 0) return;
    const setter = setterAt(target);
    if (setter === last) return;
    last = setter;
    if (setter?.closest("[data-hover]")) set(setter);
  });
}
