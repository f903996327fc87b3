/** The keys that clickers send: they move the deck wherever the focus is, except in an editor. */
const pageKeys = ["PageDown", "PageUp"];

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/** Elements that use keys themselves, and which keys, or all where none are listed; the first match counts. */
const owners: readonly (readonly [selector: string, keys?: readonly string[]])[] = [
  ["input[type=range]", [...arrows, "Home", "End"]],
  ["input:is([type=checkbox], [type=radio], [type=file], [type=button])", [" ", "Enter"]],
  ["input, select"],
  ["button, summary, a[href]", [" ", "Enter"]],
  ["[data-part], [tabindex]:not([tabindex='-1'])", [...arrows, " ", "Enter"]],
];

/** Whether the element that has the focus uses a key itself, so that the stage leaves that key alone. */
export function keepsKey(focused: Element | null, key: string): boolean {
  if (focused === null) return false;
  if (focused.closest(".editor, textarea, [contenteditable]") !== null) return true;
  if (pageKeys.includes(key)) return false;
  const owner = owners.find(([selector]) => focused.matches(selector));
  return owner !== undefined && (owner[1] === undefined || owner[1].includes(key));
}
