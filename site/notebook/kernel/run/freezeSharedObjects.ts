import { attempt } from "../render/attempt.ts";
import { getterValues } from "../render/field.ts";
import { collectSharedObjects, type SharedObjects } from "./collectSharedObjects.ts";

const { ownKeys, getOwnPropertyDescriptor, defineProperty, preventExtensions } = Reflect;
const { freeze, hasOwn } = Object;
const { isView } = ArrayBuffer;

const ofErrors = ["message", "name", "toString"];

/**
 * Inherited properties to which code gives values of its own, as in `error.name = "Missing"`, by class. If the
 * inherited one is frozen, the language refuses that too.
 */
const overridden: readonly (readonly [
  { readonly name: string; readonly prototype: object },
  readonly string[],
])[] = [
  [Object, ["constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"]],
  [Object, ["toLocaleString", "toString", "valueOf"]],
  [Function, ["apply", "bind", "call", "toString"]],
  ...[Error, AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map(
    (kind) => [kind, ofErrors] as const,
  ),
];

/** Freezes the language, the kernel's own `parts`, and each module that is added: all stay as they are. */
export function freezeSharedObjects(parts: object): SharedObjects {
  for (const [{ name, prototype }, keys] of overridden)
    for (const key of keys) open(prototype, key, ` of ${name}.prototype`);
  let ofModules = false;
  const shared = collectSharedObjects((object) => {
    if (ofModules && isPrototype(object))
      for (const key of ownKeys(object)) if (key !== "constructor") open(object, key);
    close(object);
  });
  shared.add(parts);
  ofModules = true;
  return shared;
}

function close(object: object): void {
  // The elements of a view are its buffer's, and cannot be closed. A module's names are closed already, and say so.
  attempt(() => (isView(object) ? preventExtensions(object) : freeze(object)), undefined);
}

function isPrototype(object: object): boolean {
  const made = getOwnPropertyDescriptor(object, "constructor")?.value as unknown;
  return typeof made === "function" && getOwnPropertyDescriptor(made, "prototype")?.value === object;
}

/** Lets heirs of a property have one of their own instead, by assignment too. */
function open(object: object, key: PropertyKey, whose = ""): void {
  const { value, enumerable = false, writable } = getOwnPropertyDescriptor(object, key) ?? {};
  if (writable !== true) return;
  const get = { value: () => value as unknown }.value;
  getterValues.set(get, value);
  defineProperty(object, key, {
    enumerable,
    configurable: false,
    get,
    set: ownSetter(object, key, whose),
  });
}

function ownSetter(object: object, key: PropertyKey, whose: string) {
  return function (this: unknown, value: unknown): void {
    const refused = new TypeError(`Cannot assign to read only property '${String(key)}'${whose}`);
    if (this === object || (typeof this !== "object" && typeof this !== "function") || this === null)
      throw refused;
    const held = hasOwn(this, key)
      ? { value }
      : { value, writable: true, enumerable: true, configurable: true };
    if (!defineProperty(this, key, held)) throw refused;
  };
}
