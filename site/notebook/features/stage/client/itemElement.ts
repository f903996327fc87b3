import type { Item } from "../deck.ts";

const headings = "main > :is(h2, h3, h4, h5, h6)";
/** The elements that are blocks of words below a heading, as the build counts them. */
const blocks = "p, ul, ol, math, .equations, blockquote, table, .scroll, div:has(> p:first-child)";

/** Finds the element of an item in the page; undefined where the page is of another version than the deck. */
export function itemElement(item: Item): HTMLElement | undefined {
  if ("cell" in item)
    return document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(item.cell)}"]`) ?? undefined;
  let left = item.block;
  let next = document.querySelectorAll(headings)[item.heading]?.nextElementSibling ?? null;
  for (; next !== null && !next.matches(headings); next = next.nextElementSibling)
    if (next.matches(blocks) && left-- === 0) return next as HTMLElement;
  return undefined;
}
