import { builtins } from "../kernel/analyse/builtins.ts";

/**
 * Takes everything but the language away from the worker's global object, up its prototype chain: no network, storage,
 * messages, or further workers. What the kernel itself needs it has taken before.
 */
export function seal(): void {
  for (let object: object | null = globalThis; object !== null && object !== Object.prototype; ) {
    for (const key of Reflect.ownKeys(object)) {
      if (typeof key === "string" && (builtins.has(key) || key === "constructor")) continue;
      Reflect.deleteProperty(object, key);
    }
    object = Reflect.getPrototypeOf(object);
  }
}
