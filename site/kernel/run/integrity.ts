// Taken before any cell runs: the check must not use what it checks.
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, apply } = Reflect;
const { is } = Object;
const mapGet = Map.prototype.get;
const asyncFunction = async () => {};
const generator = function* () {};
const asyncGenerator = async function* () {};

/** What every cell shares and none may change: the language's own objects, by name. */
function shared(): [string, object][] {
  const found: [string, object][] = [
    ["AsyncFunction.prototype", getPrototypeOf(asyncFunction)!],
    ["Generator.prototype", getPrototypeOf(generator)!],
    ["AsyncGenerator.prototype", getPrototypeOf(asyncGenerator)!],
    ["Iterator.prototype", getPrototypeOf(getPrototypeOf([][Symbol.iterator]())!)!],
    ["TypedArray.prototype", getPrototypeOf(Uint8Array.prototype)!],
  ];
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = getOwnPropertyDescriptor(globalThis, name)?.value as unknown;
    if (value === globalThis || (typeof value !== "object" && typeof value !== "function") || value === null)
      continue;
    found.push([name, value]);
    const prototype = getOwnPropertyDescriptor(value, "prototype")?.value as unknown;
    if (typeof prototype === "object" && prototype !== null) found.push([`${name}.prototype`, prototype]);
  }
  return found;
}

interface Record {
  readonly name: string;
  readonly object: object;
  readonly keys: readonly PropertyKey[];
  readonly properties: ReadonlyMap<PropertyKey, PropertyDescriptor>;
}

/** Remembers how everything shared stands, and answers later what a cell has changed: `Array.prototype.map`, say. */
export function watchShared(): () => string | undefined {
  const objects: [string, object][] = [["globalThis", globalThis], ...shared()];
  const records: Record[] = [];
  for (const [name, object] of objects) {
    const keys = ownKeys(object);
    const properties = new Map(keys.map((key) => [key, getOwnPropertyDescriptor(object, key)!]));
    records.push({ name, object, keys, properties });
  }
  return () => {
    for (let i = 0; i < records.length; i++) {
      const changed = firstChange(records[i]!);
      if (changed !== undefined) return `${records[i]!.name}.${changed}`;
    }
    return undefined;
  };
}

function firstChange({ object, keys, properties }: Record): string | undefined {
  const now = ownKeys(object);
  for (let k = 0; k < now.length; k++) {
    const key = now[k]!;
    const before = apply(mapGet, properties, [key]) as PropertyDescriptor | undefined;
    const after = getOwnPropertyDescriptor(object, key)!;
    const same =
      before !== undefined &&
      is(before.value, after.value) &&
      before.get === after.get &&
      before.set === after.set;
    if (!same) return typeof key === "symbol" ? "[symbol]" : key;
  }
  return now.length < keys.length ? "(something taken away)" : undefined;
}
