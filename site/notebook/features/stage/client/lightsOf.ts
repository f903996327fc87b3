/** An item that is shown, or a part of it, by the way to it: the item's number, then places among elements. */
export type LightPath = string;

/** Parts that stand by themselves, and that nobody speaks about. */
const unspoken = ".controls, .hands, .source, .actions, .status, .answered, .numbers-behind";

/**
 * Finds all that a spotlight can be on: each item that is shown, and what stands beside and below each other in it.
 *
 * The paths hold in every window of a talk, for all of them show the same elements.
 */
export function lightsOf(items: readonly HTMLElement[]): readonly LightPath[] {
  return items.flatMap((item, k) => [`${k + 1}`, ...partsOf(item).map((part) => pathTo(part, item, k + 1))]);
}

/** Finds what a path leads to; undefined where nothing is there. */
export function lightAt(items: readonly HTMLElement[], path: LightPath): Element | undefined {
  const [item, ...way] = path.split(".").map(Number);
  return way.reduce<Element | undefined>((at, place) => at?.children[place], items[item! - 1]);
}

/** Finds the path of the least part that an element is in, or else of its item; empty outside of all. */
export function lightUnder(items: readonly HTMLElement[], element: Element): LightPath {
  const within = lightsOf(items).filter((path) => lightAt(items, path)?.contains(element));
  return within.at(-1) ?? "";
}

function partsOf(item: HTMLElement): readonly Element[] {
  if (item.matches("ol, ul")) return [...item.children];
  const output = item.querySelector(".output");
  const parts = output === null ? [] : split(output);
  return parts.length > 1 ? parts : [];
}

/** Takes an element apart into all that stands below each other in it, and a row into all that stands in that. */
function split(element: Element): readonly Element[] {
  if (!(element instanceof HTMLElement) || element.matches("p, table, details")) return [element];
  const parts = [...element.children].filter(isSpokenOf);
  if (parts.length === 0) return [element];
  return isRow(parts) ? parts : parts.flatMap(split);
}

function isRow([one, other]: readonly Element[]): boolean {
  if (other === undefined) return false;
  return other.getBoundingClientRect().left >= one!.getBoundingClientRect().right - 1;
}

function isSpokenOf(element: Element): boolean {
  if (element.matches(unspoken)) return false;
  return element.textContent.trim().length > 2 || element.querySelector("svg, img, canvas") !== null;
}

function pathTo(part: Element, item: Element, number: number): LightPath {
  const way: number[] = [];
  for (let at = part; at !== item; at = at.parentElement!)
    way.unshift([...at.parentElement!.children].indexOf(at));
  return [number, ...way].join(".");
}
