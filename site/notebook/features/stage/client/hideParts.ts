import type { Part } from "../deck.ts";

let sheet: CSSStyleSheet | undefined;

/**
 * Hides parts of what cells show, those to come in their place, and keeps them hidden however often the cells run: by rules, so that
 * no output is touched.
 */
export function hideParts(hidden: readonly Part[], absent: readonly Part[]): void {
  sheet ??= new CSSStyleSheet();
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const rules = [
    ...hidden.map((part) => `${partSelector(part)} { visibility: hidden; }`),
    ...absent.map((part) => `${partSelector(part)} { display: none; }`),
  ];
  sheet.replaceSync(rules.join("\n"));
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
