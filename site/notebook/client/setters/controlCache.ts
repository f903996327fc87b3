import { readControl } from "../controls/readControl.ts";

/** The most characters of a control's label that go into the name of a shape that sets it. */
const longest = 100;

/** Facts about controls, kept while setters are looked at. */
export interface ControlCache {
  /** A control's value, as JSON. */
  standing(control: Element): string;
  /** The name by which a reader knows a control. */
  label(control: HTMLElement): string;
  /**
   * The value that a setter's text gives to a control: JSON, or words without quotes. A choice is given by its index or
   * its words.
   */
  valueFor(control: Element, text: string): unknown;
}

/** Makes a cache that asks each control once, for a page may have more setters than a frame has time for. */
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
