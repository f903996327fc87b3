import { isArrow } from "./nearest.ts";

type Sets = readonly (readonly [control: HTMLElement, value: unknown])[];

let known: ReadonlyMap<string, HTMLElement> | undefined;

/**
 * The inputs of the page by the attributes that set them: `featureMap` by `data-set-featuremap` or `data-set-feature-map`.
 * Good for one task, or until an output changes.
 */
function attributes(): ReadonlyMap<string, HTMLElement> {
  if (known !== undefined) return known;
  const found = new Map<string, HTMLElement>();
  for (const control of document.querySelectorAll<HTMLElement>("[data-input]")) {
    const name = control.dataset["input"]!;
    found.set(`data-set-${name.toLowerCase()}`, control);
    found.set(`data-set-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}`, control);
  }
  queueMicrotask(forgetInputs);
  return (known = found);
}

export const forgetInputs = (): void => void (known = undefined);

const selector = (names: Iterable<string> = attributes().keys()): string =>
  [...names].map((name) => `[${CSS.escape(name)}]`).join() || ":not(*)";

/** The elements below `root` that set an input, in document order. */
export const settersIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector()),
];

/** All elements that set this input. */
export function settersOf(input: string): readonly HTMLElement[] {
  const names = [...attributes()].filter(([, control]) => control.dataset["input"] === input);
  return [...document.querySelectorAll<HTMLElement>(selector(names.map(([name]) => name)))];
}

/** The element of an output that sets an input, at `target` or around it. */
export function setterAt(target: EventTarget | null): HTMLElement | undefined {
  const setter = target instanceof Element ? target.closest<HTMLElement>(selector()) : null;
  return setter?.closest("[data-output]") ? setter : undefined;
}

/** Whether a key pressed on a setter chooses one; Enter on a button is a click. */
export const aims = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  setterAt(target) === target &&
  !(ctrlKey || metaKey || altKey) &&
  (isArrow(key) || ((key === "Enter" || key === " ") && !(target as Element).matches("button")));

/** What an element sets: controls, and the values they are to take. */
export const setsOf = (setter: Element): Sets =>
  [...attributes()].flatMap(([name, control]) => {
    const json = setter.getAttribute(name);
    return json === null ? [] : [[control, valueFor(control, json)] as const];
  });

/** A choice is named by its place or by its words; words need no quotes. */
function valueFor(control: HTMLElement, json: string): unknown {
  const value = parsed(json);
  if (!(control instanceof HTMLSelectElement) || typeof value === "number") return value;
  return [...control.options].findIndex(({ text }) => text === value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
