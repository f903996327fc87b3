import { attempt } from "./attempt.ts";

/** The most prototypes that are followed: a proxy may have them without end. */
const furthest = 20;

/** The value behind each getter of ours, whose running does nothing else. */
export const getterValues = new WeakMap<object, unknown>();

/** A field of an object, its own or inherited. Getters are not run: except for ours, they count as missing. */
export function field(value: unknown, name: PropertyKey): unknown {
  return attempt(() => {
    let at: unknown = value;
    for (let k = 0; k < furthest && typeof at === "object" && at !== null; k++) {
      const found = Object.getOwnPropertyDescriptor(at, name);
      if (found) return found.get === undefined ? (found.value as unknown) : getterValues.get(found.get);
      at = Object.getPrototypeOf(at);
    }
    return undefined;
  }, undefined);
}

/** The name of a value's class; "" for plain records, and if nobody can tell. */
export function className(value: object): string {
  const prototype = attempt(() => Object.getPrototypeOf(value) as unknown, null);
  if (prototype === null || prototype === Object.prototype) return "";
  const made = field(value, "constructor");
  const name =
    typeof made === "function"
      ? attempt(() => Object.getOwnPropertyDescriptor(made, "name")?.value as unknown, "")
      : "";
  return typeof name === "string" ? name.slice(0, 60) : "";
}
