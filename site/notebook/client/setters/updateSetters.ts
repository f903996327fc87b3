import { setPageAttribute } from "../patch/cellAttributes.ts";
import { createControlCache, type ControlCache } from "./controlCache.ts";
import { indexSetters, outputsThatSet, setterTargets, settersIn } from "./indexSetters.ts";

/** The most characters of a value that go into a name. */
const longest = 100;

/** Elements whose role is part of the structure around them. */
const structure = "td, th, tr, li, dt, dd";

/** The drawing or table that a setter stands in: the arrow keys stay inside. */
export const setterGroup = (setter: Element): Element =>
  setter.closest("svg, table") ?? setter.closest("[data-output]")!;

/** Whether the inputs have the values that this element would set. */
const isSet = (setter: Element, from: ControlCache): boolean =>
  setterTargets(setter, from).every(([control, value]) => from.standing(control) === JSON.stringify(value));

/** Makes the setters below `root` one tab stop a group, and marks those that are set. */
export function updateSetters(root: ParentNode): void {
  updateGroups(indexSetters(root));
}

/** Updates the setters of one input alone: a page has more setters than a frame has time for. */
export function updateSettersOf(input: string): void {
  for (const [output, setters] of outputsThatSet(input)) {
    const groups = new Set(setters.map(setterGroup));
    updateGroups(settersIn(output).filter((setter) => groups.has(setterGroup(setter))));
  }
}

function updateGroups(setters: readonly HTMLElement[]): void {
  const from = createControlCache();
  for (const [group, own] of Map.groupBy(setters, setterGroup)) updateGroup(group, own, from);
}

function updateGroup(group: Element, setters: readonly HTMLElement[], from: ControlCache): void {
  const set = setters.map((setter) => isSet(setter, from));
  const focused = setters.findIndex((setter) => setter === document.activeElement);
  const stop = focused >= 0 ? focused : Math.max(set.indexOf(true), 0);
  const choice =
    setters.length > 1 && !setters.some((setter) => setter.matches(`button, [data-toggle], ${structure}`));
  setters.forEach((setter, k) => {
    setPageAttribute(setter, "tabindex", k === stop ? "0" : "-1");
    if (choice) setPageAttribute(setter, "role", "radio");
    const { toggle } = setter.dataset;
    if (toggle !== undefined) {
      setPageAttribute(setter, "role", "button");
      setPageAttribute(setter, "aria-pressed", String(toggle === "on"));
    } else setPageAttribute(setter, choice ? "aria-checked" : "aria-current", String(set[k]));
    labelSetter(setter, from);
  });
  if (choice && group.matches("svg")) setPageAttribute(group, "role", "radiogroup");
}

/** Names a shape without words after the values that it sets. */
function labelSetter(setter: HTMLElement, from: ControlCache): void {
  if (setter.hasAttribute("aria-label") || setter.textContent?.trim()) return;
  const words = setterTargets(setter, from).map(
    ([control, value]) => `${from.label(control)} ${JSON.stringify(value)?.slice(0, longest)}`,
  );
  setPageAttribute(setter, "aria-label", words.join(", "));
}
