import { readControl } from "../controls/readControl.ts";

/** So much of what a control is called goes into the name of a shape that sets it. */
const longest = 100;

/** What is known of controls while setters are looked at. */
export interface ControlCache {
  /** Where a control stands, as JSON. */
  standing(control: Element): string;
  /** What a reader knows it by. */
  label(control: HTMLElement): string;
  /** The value that a setter's text means to it: JSON, or words, which need no quotes. A choice is its place or its words. */
  valueFor(control: Element, text: string): unknown;
}

/** Asks each control once, for a page may have more setters than a frame has time for. */
export function createControlCache(): ControlCache {
  const standing = memoize((control: Element) => JSON.stringify(readControl(control)));
  const places = memoize((select: Element) => {
    const { options } = select as HTMLSelectElement;
    return new Map([...options].map(({ text }, place) => [text, place] as const).reverse());
  });
  return {
    standing,
    label: memoize((control: HTMLElement) => {
      const label = control.closest(".control")?.querySelector(".label")?.textContent;
      return (label ?? control.dataset["input"]!).slice(0, longest);
    }),
    valueFor(control, text) {
      const value = parseValue(text);
      if (!(control instanceof HTMLSelectElement) || typeof value === "number") return value;
      return places(control).get(String(value)) ?? -1;
    },
  };
}

function memoize<E extends Element, T>(ask: (element: E) => T): (element: E) => T {
  const known = new Map<E, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, ask(element));
    return known.get(element)!;
  };
}

function parseValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
