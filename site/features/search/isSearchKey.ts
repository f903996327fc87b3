/** Where keys write: what is typed there is no command. */
const fields = "input, select, textarea, [contenteditable], .editor, dialog";

/** Whether a key asks for the search: `/`, on a page that is read and not shown, where nobody writes. */
export const isSearchKey = ({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  key === "/" &&
  !(ctrlKey || metaKey || altKey || isComposing) &&
  (target as Element).closest(fields) === null &&
  document.documentElement.dataset["view"] === "page";
