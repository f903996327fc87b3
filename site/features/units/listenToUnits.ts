import type { UnitName } from "../../../engine/units.ts";
import { storagePrefix } from "../../notebook/client/store/storagePrefix.ts";
import { byteText } from "./byteText.ts";
import { isUnit } from "./isUnit.ts";

const key = `${storagePrefix}unit`;
/** The storage key before keys had a prefix; others may use it too, so it is only read. */
const early = "unit";

/** Lets `[data-action=unit]` choose the unit of byte counts, and keeps the choice; `changed` is called with each. */
export function listenToUnits(changed: (unit: UnitName) => void): void {
  const choose = (unit: string | null) => {
    if (!isUnit(unit)) return;
    showUnit(unit);
    keep(unit);
    changed(unit);
  };
  document.addEventListener("click", ({ target }) => choose(chosenBy(target, "button")));
  document.addEventListener("change", ({ target }) => choose(chosenBy(target, "select, input")));
  const kept = recall();
  if (isUnit(kept)) showUnit(kept);
}

function chosenBy(target: EventTarget | null, kind: string): string | null {
  const control = (target as Element).closest("[data-action=unit]");
  return control?.matches(kind) ? (control as HTMLButtonElement).value : null;
}

/** Rewrites every byte count of the page, and the controls that choose the unit. */
export function showUnit(unit: UnitName): void {
  document.documentElement.dataset["unit"] = unit;
  for (const count of document.querySelectorAll("[data-bytes]")) {
    count.textContent = byteText((name) => count.getAttribute(name));
  }
  for (const control of document.querySelectorAll<HTMLInputElement>("[data-action=unit]")) {
    if (control.matches("button")) control.ariaPressed = String(control.value === unit);
    else if (control.type === "radio") control.checked = control.value === unit;
    else control.value = unit;
  }
}

/** Stores the choice; if the storage is closed, it holds for this page alone. */
function keep(unit: string): void {
  try {
    localStorage.setItem(key, unit);
  } catch {
    return;
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(key) ?? localStorage.getItem(early);
  } catch {
    return null;
  }
}
