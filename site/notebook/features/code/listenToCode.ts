import { codeKey, keptCode } from "./keptCode.ts";

/** The code of cells, which the lesson has open or closed. */
const folds = "[data-source] > details";

/**
 * Lets buttons `[data-action=code]` of the values `all` and `none` open or close all code of the page, and keeps the
 * choice; a chosen button that is pressed again leaves the code as the lesson has it. `pressed` is one that was pressed
 * before.
 */
export function listenToCode(pressed?: Element): void {
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

  function choose(button: HTMLButtonElement): void {
    const choice = button.value === dataset["code"] ? "" : button.value;
    show(choice);
    try {
      localStorage.setItem(codeKey, choice);
    } catch {
      // Where the storage is closed the choice holds for this page alone.
    }
  }

  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-action=code]");
    if (button !== null) choose(button);
  });
  const kept = keptCode();
  if (kept === "all" || kept === "none") show(kept);
  if (pressed instanceof HTMLButtonElement) choose(pressed);
}
