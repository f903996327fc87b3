import { draftsPlace } from "../drafts/draftsMark.ts";
import { storagePrefix } from "../store/storagePrefix.ts";

/** The values of a lesson's inputs that a reader moved, by input, as `readControl` reads them. */
export type Positions = Readonly<Record<string, unknown>>;

/** The storage key of a lesson in all its versions: an input that no longer fits is found out when it comes back. */
const keyOf = (): string => `${storagePrefix}positions/${draftsPlace().lesson}/inputs`;

/** Reads where the reader left the inputs of this lesson. */
export function readPositions(): Positions {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf()) ?? "{}");
    return typeof kept === "object" && kept !== null && !Array.isArray(kept) ? (kept as Positions) : {};
  } catch {
    return {};
  }
}

/** Keeps them; where the storage is closed or full they last as long as the page. */
export function writePositions(inputs: Positions): void {
  try {
    if (Object.keys(inputs).length === 0) localStorage.removeItem(keyOf());
    else localStorage.setItem(keyOf(), JSON.stringify(inputs));
  } catch {
    return;
  }
}

export const hasPositions = (): boolean => Object.keys(readPositions()).length > 0;
