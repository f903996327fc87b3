import { createControlCache, type ControlCache } from "./controlCache.ts";
import { isArrowKey } from "../nearestElement.ts";

type SetterTargets = readonly (readonly [control: HTMLElement, value: unknown])[];

/**
 * The controls of the page by the attributes that set them: `featureMap` by `data-set-featuremap` or
 * `data-set-feature-map`.
 */
const attributes = new Map<string, HTMLElement>();

/** The outputs that contain setters. */
const outputs = new Set<Element>();

/** Notes the inputs and setters below `root`, and in the whole page if there is a new input; returns the setters. */
export function indexSetters(root: ParentNode): readonly HTMLElement[] {
  for (const [name, control] of attributes) if (!control.isConnected) attributes.delete(name);
  const known = attributes.size;
  for (const control of root.querySelectorAll<HTMLElement>("[data-input]")) {
    const name = control.dataset["input"]!;
    attributes.set(`data-set-${name.toLowerCase()}`, control);
    attributes.set(`data-set-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}`, control);
  }
  // What sets it may stand anywhere.
  if (attributes.size > known && root !== document) return indexSetters(document);
  if (root instanceof Element) outputs.delete(root);
  const setters = settersIn(root);
  for (const setter of setters) {
    const output = setter.closest("[data-output]");
    if (output !== null) outputs.add(output);
  }
  return setters;
}

const selector = (names: Iterable<string> = attributes.keys()): string =>
  [...names].map((name) => `[${CSS.escape(name)}]`).join() || ":not(*)";

/** The elements below `root` that set an input, in document order. */
export const settersIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector()),
];

/** The outputs, each with its elements that set this input. */
export function outputsThatSet(input: string): readonly (readonly [Element, readonly HTMLElement[]])[] {
  const names = [...attributes].filter(([, control]) => control.dataset["input"] === input);
  const selected = selector(names.map(([name]) => name));
  return [...outputs].map((output) => [output, [...output.querySelectorAll<HTMLElement>(selected)]] as const);
}

/** The element of an output that sets an input, at `target` or around it. */
export function setterAt(target: EventTarget | null): HTMLElement | undefined {
  const setter = target instanceof Element ? target.closest<HTMLElement>(selector()) : null;
  return setter?.closest("[data-output]") ? setter : undefined;
}

/** Whether a key pressed on a setter chooses one; Enter on a button does not, for it is a click already. */
export const isSetterKey = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  setterAt(target) === target &&
  !(ctrlKey || metaKey || altKey) &&
  (isArrowKey(key) || ((key === "Enter" || key === " ") && !(target as Element).matches("button")));

/** The controls that an element sets, each with the value that it gives. */
export const setterTargets = (setter: Element, from: ControlCache = createControlCache()): SetterTargets =>
  [...setter.attributes].flatMap(({ name, value }) => {
    const control = attributes.get(name);
    return control === undefined ? [] : [[control, from.valueFor(control, value)] as const];
  });
