import { storagePrefix } from "../../../client/store/storagePrefix.ts";

const key = `${storagePrefix}single-keys`;

/** Whether letters, digits and signs are keys of the stage's here: whoever speaks to a computer may not want them. */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** Switches single keys on or off, in this browser. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // Where storage is closed they stay on.
  }
}
