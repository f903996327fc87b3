import { put } from "../patch/given.ts";
import { reading, type Reading } from "./reading.ts";
import { learn, outputsSetting, setsOf, settersIn } from "./sets.ts";

/** So much of a value goes into a name. */
const longest = 100;

/** Elements whose role is a part of what is around them. */
const structure = "td, th, tr, li, dt, dd";

/** The setters of one drawing or table: the arrow keys stay inside. */
export const groupOf = (setter: Element): Element =>
  setter.closest("svg, table") ?? setter.closest("[data-output]")!;

/** Whether the inputs stand where this element would put them. */
const isSet = (setter: Element, from: Reading): boolean =>
  setsOf(setter, from).every(([control, value]) => from.standing(control) === JSON.stringify(value));

/** Makes the setters below `root` one tab stop a group, and tells which of them is set. */
export function dressSetters(root: ParentNode): void {
  dressGroups(learn(root));
}

/** Does so again where an input was moved, and nowhere else: a page has more setters than a frame has time for. */
export function dressSettersOf(input: string): void {
  for (const [output, setters] of outputsSetting(input)) {
    const groups = new Set(setters.map(groupOf));
    dressGroups(settersIn(output).filter((setter) => groups.has(groupOf(setter))));
  }
}

function dressGroups(setters: readonly HTMLElement[]): void {
  const from = reading();
  for (const [group, own] of Map.groupBy(setters, groupOf)) dressGroup(group, own, from);
}

function dressGroup(group: Element, setters: readonly HTMLElement[], from: Reading): void {
  const set = setters.map((setter) => isSet(setter, from));
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
    nameIt(setter, from);
  });
  if (choice && group.matches("svg")) put(group, "role", "radiogroup");
}

/** A shape without words is named after what it sets. */
function nameIt(setter: HTMLElement, from: Reading): void {
  if (setter.hasAttribute("aria-label") || setter.textContent?.trim()) return;
  const words = setsOf(setter, from).map(
    ([control, value]) => `${from.label(control)} ${JSON.stringify(value)?.slice(0, longest)}`,
  );
  put(setter, "aria-label", words.join(", "));
}
