import { builtins } from "../kernel/analyse/builtins.ts";

/** Globals of which each run is given its own, which end with it. */
const ofRuns = new Set([
  "console",
  "queueMicrotask",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
]);
const kept = (key: PropertyKey): boolean =>
  typeof key === "symbol" ||
  key === "constructor" ||
  key === "globalThis" ||
  (builtins.has(key as string) && !ofRuns.has(key as string));

/**
 * Removes everything but the language from the worker's global object, up its prototype chain: no network, storage,
 * messages, or further workers. The kernel has taken before what it needs itself.
 */
export function seal(): void {
  for (let object: object | null = globalThis; object !== null && object !== Object.prototype;) {
    for (const key of Reflect.ownKeys(object)) if (!kept(key)) Reflect.deleteProperty(object, key);
    object = Reflect.getPrototypeOf(object);
  }
}
