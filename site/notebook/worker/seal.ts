import { builtins } from "../kernel/analyse/builtins.ts";

/** Each run is given its own of these, which end with it. */
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
 * Takes everything but the language away from the worker's global object, up its prototype chain: no network, storage,
 * messages, or further workers. What the kernel itself needs it has taken before.
 */
export function seal(): void {
  for (let object: object | null = globalThis; object !== null && object !== Object.prototype;) {
    for (const key of Reflect.ownKeys(object)) if (!kept(key)) Reflect.deleteProperty(object, key);
    object = Reflect.getPrototypeOf(object);
  }
}
