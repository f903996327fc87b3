import type { Part } from "../deck.ts";

const sheet = new CSSStyleSheet();

/**
 * Hides parts of what cells show, which keep their room, and keeps them hidden however often the cells run: by rules, so that
 * no output is touched.
 */
export function hideParts(parts: readonly Part[]): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(parts.map((part) => `${partSelector(part)} { visibility: hidden; }`).join("\n"));
}

/**
 * The selector of a part.
 *
 *     partSelector({ cell: "map", part: "name" }) // [data-cell="map"] .output :is(.name, name)
 */
export function partSelector({ cell, part, nth }: Part): string {
  const own = `:is(.${part}, ${part})`;
  const place = nth === undefined ? "" : `:nth-child(${nth} of ${own})`;
  return `[data-cell="${cell}"] .output ${own}${place}`;
}
