import { onInput, setControl, type Inputs } from "../controls/readControl.ts";
import { updateSetters, updateSettersOf, setterGroup } from "./updateSetters.ts";
import { isArrowKey, nearestElement } from "../nearestElement.ts";
import { isSetterKey, setterTargets, setterAt, settersIn } from "./indexSetters.ts";

/**
 * Lets the elements of an output that carry `data-set-…` set their input: by click, by keys, and by hover if they say
 * so.
 */
export function listenToSetters(inputs: Inputs): void {
  const set = (setter: Element) => {
    for (const [control, value] of setterTargets(setter)) setControl(inputs, control, value);
  };
  document.addEventListener("click", ({ target }) => {
    const setter = setterAt(target);
    if (setter !== undefined) set(setter);
  });
  document.addEventListener("keydown", (event) => {
    if (!isSetterKey(event)) return;
    const next = aim(event.target as HTMLElement, event.key);
    event.preventDefault();
    next.focus();
    // Arrow keys choose, but they do not press.
    if (!isArrowKey(event.key) || !next.hasAttribute("data-toggle")) set(next);
  });
  listenToHover(set);
  const dressAll = () => updateSetters(document);
  onInput(updateSettersOf);
  document.addEventListener("focusin", ({ target }) => setterAt(target) && dressAll());
  dressAll();
}

/** The element that a key on `setter` chooses. At the edge of its group an arrow chooses it again. */
function aim(setter: HTMLElement, key: string): HTMLElement {
  if (!isArrowKey(key)) return setter;
  const group = setterGroup(setter);
  const others = settersIn(group).filter((other) => setterGroup(other) === group);
  return nearestElement(others, setter, key) ?? setter;
}

/**
 * Lets a hover set the input, if the element or its drawing carries `data-hover`. Only a pointer that moves counts, so
 * that an output that changes under a resting one has no effect; a finger has to tap, and a pressed button is busy
 * elsewhere.
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
