import { excerpt, markFound, type ExcerptPart } from "./excerpt.ts";
import type { Found } from "./loadIndex.ts";

/** Draws a place that was found as a link: its title, where it stands, and a piece of its text. */
export function resultElement(
  { title, place, text, address, terms }: Found,
  { id, base }: { readonly id: string; readonly base: URL },
): HTMLAnchorElement {
  const found = new Set(terms);
  const link = document.createElement("a");
  link.id = id;
  link.role = "option";
  link.tabIndex = -1;
  link.href = new URL(address, base).href;
  link.ariaSelected = "false";
  link.append(
    line("found-title", markFound(title, found)),
    line("found-place", [{ text: place, found: false }]),
    line("found-text", excerpt(text, found)),
  );
  return link;
}

function line(name: string, parts: readonly ExcerptPart[]): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  for (const { text, found } of parts) {
    if (!found) element.append(text);
    else element.appendChild(document.createElement("mark")).textContent = text;
  }
  return element;
}
