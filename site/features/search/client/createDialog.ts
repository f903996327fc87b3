/** The parts of the search's dialog. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  /** Says how many places were found, or why none. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

/** Makes the dialog: a field, and below it a list in which the arrow keys move while the field keeps the focus. */
export function createDialog(): SearchDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.ariaLabel = "Search";
  const field = document.createElement("input");
  Object.assign(field, { type: "search", role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list" });
  field.autocomplete = "off";
  field.spellcheck = false;
  field.enterKeyHint = "go";
  field.ariaLabel = "Search lessons, glossary, figures and engine";
  field.placeholder = "A word, a number, a layer";
  field.setAttribute("aria-controls", "search-list");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const status = document.createElement("p");
  status.role = "status";
  const list = document.createElement("div");
  list.id = "search-list";
  list.role = "listbox";
  list.ariaLabel = "Found";
  const head = document.createElement("div");
  head.className = "search-head";
  head.append(field, close);
  dialog.append(head, status, list);
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return { dialog, field, status, list };
}
