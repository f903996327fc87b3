import { storagePrefix } from "../../client/store/storagePrefix.ts";

export const codeKey = `${storagePrefix}code`;

/** Reads the choice that a reader made for all code; null where none is kept. */
export function keptCode(): string | null {
  try {
    return localStorage.getItem(codeKey);
  } catch {
    return null;
  }
}
