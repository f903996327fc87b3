import type { Part } from "../deck.ts";

/**
 * Hides parts of cells' outputs: those in `hidden` keep their room, those in `absent` take none.
 *
 * It does so by rules in a style sheet of its own, which hold however often a cell runs and leave outputs untouched.
 */
export function hideParts(sheet: CSSStyleSheet, hidden: readonly Part[], absent: readonly Part[]): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const rules = [
    ...hidden.map((part) => `${partSelector(part)} { visibility: hidden; }`),
    ...absent.map((part) => `${partSelector(part)} { display: none; }`),
  ];
  sheet.replaceSync(rules.join("\n"));
}

/**
 * Writes the CSS selector of a part.
 *
 *     partSelector({ cell: "map", part: "name" }) // "[data-cell=\"map\"] .output :is(.name, name)"
 */
export function partSelector({ cell, part, nth }: Part): string {
  const own = `:is(.${part}, ${part})`;
  const place = nth === undefined ? "" : `:nth-child(${nth} of ${own})`;
  // The controls that stand there once more are beside the output.
  return `[data-cell="${cell}"] ${part === "hands" ? ">" : ".output"} ${own}${place}`;
}
