import { setPageAttribute } from "../patch/cellAttributes.ts";
import { createControlCache, type ControlCache } from "./controlCache.ts";
import type { SetterTargets } from "./createSetters.ts";

/** The most characters of a value that go into a name. */
const longest = 100;

/** Elements whose role is part of the structure around them. */
const structure = "td, th, tr, li, dt, dd";

/** The drawing or table that a setter stands in: the arrow keys stay inside. */
export const setterGroup = (setter: Element): Element =>
  setter.closest("svg, table") ?? setter.closest("[data-output]")!;

/** Makes each group of setters one tab stop, and marks those that are set; `targetsOf` says what each sets. */
export function updateGroups(
  setters: readonly HTMLElement[],
  targetsOf: (setter: Element, from: ControlCache) => SetterTargets,
): void {
  const from = createControlCache();
  for (const [group, own] of Map.groupBy(setters, setterGroup))
    updateGroup(group, new Map(own.map((setter) => [setter, targetsOf(setter, from)])), from);
}

function updateGroup(
  group: Element,
  targets: ReadonlyMap<HTMLElement, SetterTargets>,
  from: ControlCache,
): void {
  const setters = [...targets.keys()];
  const set = setters.map((setter) => isSet(targets.get(setter)!, from));
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
    labelSetter(setter, targets.get(setter)!, from);
  });
  if (choice && group.matches("svg")) setPageAttribute(group, "role", "radiogroup");
}

/** Whether all controls of a setter stand at the values that it gives. */
const isSet = (targets: SetterTargets, from: ControlCache): boolean =>
  targets.every(([control, value]) => from.standing(control) === JSON.stringify(value));

/** Names a shape without words after the values that it sets. */
function labelSetter(setter: HTMLElement, targets: SetterTargets, from: ControlCache): void {
  if (setter.hasAttribute("aria-label") || setter.textContent?.trim()) return;
  const words = targets.map(
    ([control, value]) => `${from.label(control)} ${JSON.stringify(value)?.slice(0, longest)}`,
  );
  setPageAttribute(setter, "aria-label", words.join(", "));
}
