import { builtins } from "../analyse/builtins.ts";

// Taken before any cell runs: the check must not use what it checks.
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } = Reflect;
const { is } = Object;

/** How something shared stood when it was looked at. */
interface Look {
  readonly name: string;
  readonly object: object;
  readonly prototype: object | null;
  readonly extensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly PropertyDescriptor[];
}

/** What all cells share and none may change. */
export interface Shared {
  /** Watches a module too: what it gives, and all that can be reached from that. */
  add(module: string, namespace: object): void;
  /** What has been changed since: `Array.prototype.map`, say. */
  altered(): string | undefined;
  /** Whether an object is among it. */
  has(object: object): boolean;
}

/** Remembers how the language's own objects stand, and the modules that are added. */
export function watchShared(): Shared {
  const looks: Look[] = [];
  const seen = new Set<unknown>();
  const watch = (name: string, value: unknown): void => {
    const waiting: [string, unknown][] = [[name, value]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [called, object] = next;
      if (!isObject(object) || seen.has(object)) continue;
      seen.add(object);
      const look = lookAt(called, object);
      looks.push(look);
      waiting.push(...partsOf(look).reverse());
    }
  };
  seen.add(globalThis);
  looks.push(lookAt("globalThis", globalThis));
  for (const [name, value] of language()) watch(name, value);
  return {
    add(module, namespace) {
      // A bundler's namespace keeps what it gives behind getters.
      for (const key of ownKeys(namespace)) watch(nameOf(module, key), Reflect.get(namespace, key));
      watch(module, namespace);
    },
    altered() {
      for (let i = 0; i < looks.length; i++) {
        const change = firstChange(looks[i]!);
        if (change !== undefined) return change;
      }
      return undefined;
    },
    has: (object) => seen.has(object),
  };
}

/** Watches the properties of one object, and tells whether they are as they were. */
export function asItWas(object: object): () => boolean {
  const look = lookAt("", object);
  return () => firstChange(look) === undefined;
}

/** The language's objects by name, and those that only its syntax leads to. */
function language(): [string, unknown][] {
  return [
    ...[...builtins].map((name): [string, unknown] => [name, Reflect.get(globalThis, name)]),
    ["AsyncFunction", (async () => {}).constructor],
    ["GeneratorFunction", function* () {}.constructor],
    ["AsyncGeneratorFunction", async function* () {}.constructor],
    ["ArrayIterator.prototype", getPrototypeOf([][Symbol.iterator]())],
    ["MapIterator.prototype", getPrototypeOf(new Map()[Symbol.iterator]())],
    ["SetIterator.prototype", getPrototypeOf(new Set()[Symbol.iterator]())],
    ["StringIterator.prototype", getPrototypeOf(""[Symbol.iterator]())],
    ["RegExpStringIterator.prototype", getPrototypeOf("".matchAll(/./g))],
    ["globalThis.__proto__", getPrototypeOf(globalThis)],
  ];
}

const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

/** Numbers in bulk are left alone, as is what a function has of its last call. */
function keysOf(object: object): PropertyKey[] {
  if (ArrayBuffer.isView(object)) return [];
  const keys = ownKeys(object);
  return typeof object === "function" ? keys.filter((key) => key !== "arguments" && key !== "caller") : keys;
}

function lookAt(name: string, object: object): Look {
  const keys = keysOf(object);
  const properties = keys.map((key) => getOwnPropertyDescriptor(object, key)!);
  return {
    name,
    object,
    prototype: getPrototypeOf(object),
    extensible: isExtensible(object),
    keys,
    properties,
  };
}

function partsOf({ name, prototype, keys, properties }: Look): [string, unknown][] {
  const parts = properties.flatMap(({ value, get, set }, k): [string, unknown][] => {
    const called = nameOf(name, keys[k]!);
    return [
      [called, value],
      [called, get],
      [called, set],
    ];
  });
  return [...parts, [`${name}.__proto__`, prototype]];
}

const nameOf = (name: string, key: PropertyKey): string =>
  typeof key === "symbol" ? `${name}[${key.description}]` : `${name}.${key}`;

function firstChange({ name, object, prototype, extensible, keys, properties }: Look): string | undefined {
  for (let k = 0; k < keys.length; k++) {
    const now = getOwnPropertyDescriptor(object, keys[k]!);
    if (now === undefined || !same(properties[k]!, now)) return nameOf(name, keys[k]!);
  }
  if (getPrototypeOf(object) !== prototype) return `${name}.__proto__`;
  if (isExtensible(object) !== extensible) return name;
  const more = keysOf(object);
  return more.length === keys.length ? undefined : nameOf(name, newcomer(more, keys));
}

function same(before: PropertyDescriptor, now: PropertyDescriptor): boolean {
  return (
    is(before.value, now.value) &&
    before.get === now.get &&
    before.set === now.set &&
    before.writable === now.writable &&
    before.configurable === now.configurable
  );
}

function newcomer(more: readonly PropertyKey[], keys: readonly PropertyKey[]): PropertyKey {
  let k = 0;
  while (more[k] === keys[k]) k++;
  return more[k]!;
}
