import { builtins } from "../analyse/builtins.ts";
import { isObject } from "./isObject.ts";

// Taken before any cell runs: what is gathered later must not use what cells may have changed.
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;

/** The objects that all cells share and none may change. */
export interface SharedObjects {
  /** Takes in what a module exports, and all that can be reached from that. */
  add(namespace: object): void;
  /** Whether an object is among them. */
  has(object: object): boolean;
}

/**
 * Collects the language's own objects and the modules that are added; `met` is called with each object, before its
 * parts.
 */
export function collectSharedObjects(met: (object: object) => void = () => {}): SharedObjects {
  const seen = new Set<unknown>();
  const gather = (value: unknown): void => {
    const waiting = [value];
    while (waiting.length > 0) {
      const object = waiting.pop();
      if (!isObject(object) || seen.has(object)) continue;
      seen.add(object);
      const parts = partsOf(object);
      met(object);
      for (const part of parts) waiting.push(part);
    }
  };
  seen.add(globalThis);
  for (const object of language()) gather(object);
  met(globalThis);
  return {
    add(namespace) {
      // A bundler's namespace keeps what it gives behind getters.
      for (const key of ownKeys(namespace)) gather(Reflect.get(namespace, key));
      gather(namespace);
    },
    has: (object) => seen.has(object),
  };
}

/** The language's objects, with those that only its syntax leads to. */
function language(): unknown[] {
  const segments = new Intl.Segmenter().segment("");
  const values = [][Symbol.iterator]() as unknown as { map?: (action: () => void) => object };
  const iterators = getPrototypeOf(getPrototypeOf(values)!) as {
    constructor: { from?(iterator: object): object };
  };
  return [
    ...[...builtins].map((name) => Reflect.get(globalThis, name) as unknown),
    (async () => {}).constructor,
    function* () {}.constructor,
    async function* () {}.constructor,
    values,
    values.map?.(() => {}),
    iterators.constructor.from?.({ next: () => {} }),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    ""[Symbol.iterator](),
    "".matchAll(/./g),
    segments,
    segments[Symbol.iterator](),
    refusedClone(),
    getPrototypeOf(globalThis),
  ];
}

/** An error of the platform's, to which only a refused clone leads. */
function refusedClone(): unknown {
  try {
    return structuredClone(() => {});
  } catch (error) {
    return error;
  }
}

/** The parts of an object; numbers in bulk are left alone, and so are a function's properties of its last call. */
function partsOf(object: object): unknown[] {
  const above = getPrototypeOf(object);
  if (ArrayBuffer.isView(object)) return [above];
  const keys = ownKeys(object).filter((key) => typeof object !== "function" || !ofCalls.has(key));
  return keys.reduce<unknown[]>(
    (parts, key) => {
      const { value, get, set } = getOwnPropertyDescriptor(object, key)!;
      parts.push(value, get, set);
      return parts;
    },
    [above],
  );
}

const ofCalls: ReadonlySet<PropertyKey> = new Set(["arguments", "caller"]);
