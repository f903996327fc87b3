import { readControl } from "../control.ts";
import { put } from "../patch/given.ts";
import { learn, setsOf, settersIn, settersOf } from "./sets.ts";

/** Elements whose role is a part of what is around them. */
const structure = "td, th, tr, li, dt, dd";

/** The setters of one drawing or table: the arrow keys stay inside. */
export const groupOf = (setter: Element): Element =>
  setter.closest("svg, table") ?? setter.closest("[data-output]")!;

/** Whether the inputs stand where this element would put them. */
export const isSet = (setter: Element): boolean =>
  setsOf(setter).every(([control, value]) => JSON.stringify(readControl(control)) === JSON.stringify(value));

/** Makes the setters below `root` one tab stop a group, and tells which of them is set. */
export function dressSetters(root: ParentNode): void {
  for (const [group, setters] of Map.groupBy(learn(root), groupOf)) dressGroup(group, setters);
}

/** Does so again where an input was moved, and nowhere else: a page has more setters than a frame has time for. */
export function dressSettersOf(input: string): void {
  for (const group of new Set(settersOf(input).map(groupOf))) {
    dressGroup(
      group,
      settersIn(group).filter((setter) => groupOf(setter) === group),
    );
  }
}

function dressGroup(group: Element, setters: readonly HTMLElement[]): void {
  const set = setters.map(isSet);
  const focused = setters.findIndex((setter) => setter === document.activeElement);
  const stop = focused >= 0 ? focused : Math.max(set.indexOf(true), 0);
  const choice =
    setters.length > 1 && !setters.some((setter) => setter.matches(`button, [data-toggle], ${structure}`));
  setters.forEach((setter, k) => {
    put(setter, "tabindex", k === stop ? "0" : "-1");
    if (choice) put(setter, "role", "radio");
    const { toggle } = setter.dataset;
    if (toggle !== undefined) {
      put(setter, "role", "button");
      put(setter, "aria-pressed", String(toggle === "on"));
    } else put(setter, choice ? "aria-checked" : "aria-current", String(set[k]));
    nameIt(setter);
  });
  if (choice && group.matches("svg")) put(group, "role", "radiogroup");
}

/** A shape without words is named after what it sets. */
function nameIt(setter: HTMLElement): void {
  if (setter.hasAttribute("aria-label") || setter.textContent?.trim()) return;
  const words = setsOf(setter).map(([control, value]) => {
    const label = control.closest(".control")?.querySelector(".label")?.textContent;
    return `${label ?? control.dataset["input"]} ${JSON.stringify(value)}`;
  });
  put(setter, "aria-label", words.join(", "));
}
