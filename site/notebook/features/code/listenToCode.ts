import { storagePrefix } from "../../client/store/storagePrefix.ts";

const key = `${storagePrefix}code`;

/** The code of cells, which the lesson has open or closed. */
const folds = "[data-source] > details";

/**
 * Lets buttons `[data-action=code]` of the values `all` and `none` open or close all code of the page, and keeps the
 * choice; a chosen button that is pressed again leaves the code as the lesson has it.
 */
export function listenToCode(): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>(folds)];
  const written = new Map(all.map((one) => [one, one.open]));
  const { dataset } = document.documentElement;

  function show(choice: string): void {
    if (choice === "") delete dataset["code"];
    else dataset["code"] = choice;
    for (const [one, open] of written) one.open = choice === "" ? open : choice === "all";
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-action=code]"))
      button.ariaPressed = String(button.value === choice);
  }

  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-action=code]");
    if (button === null) return;
    const choice = button.value === dataset["code"] ? "" : button.value;
    show(choice);
    try {
      localStorage.setItem(key, choice);
    } catch {
      // Where the storage is closed the choice holds for this page alone.
    }
  });
  const kept = recall();
  if (kept === "all" || kept === "none") show(kept);
}

function recall(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
