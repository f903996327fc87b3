import { attempt, isArray } from "./attempt.ts";
import { className } from "./field.ts";
import { numberText } from "./numberText.ts";

/** A part of a value: under its key, or none in a set; `missing` tells why there is no value to show. */
export interface ValuePart {
  readonly key?: string | { readonly of: unknown };
  readonly value?: unknown;
  readonly missing?: string;
}

/** A value with parts as a console shows it: `Map(2)`, then brackets around the parts. */
export interface Composite {
  readonly name: string;
  readonly brackets: "[]" | "{}";
  readonly count: number;
  /** The first parts, at most `limit`. */
  parts(limit: number): readonly ValuePart[];
}

const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, "size")!.get!;
const setSize = Object.getOwnPropertyDescriptor(Set.prototype, "size")!.get!;
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;

/** Takes a value apart as a console does, without running a getter or asking an object how to print itself. */
export function composite(value: object): Composite {
  if (isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) return list(value);
  const pairs = attempt(() => mapSize.call(value) as number, undefined);
  if (pairs !== undefined) return collection(value, "Map", pairs);
  const members = attempt(() => setSize.call(value) as number, undefined);
  if (members !== undefined) return collection(value, "Set", members);
  const keys = attempt(() => Object.keys(value), undefined);
  if (!keys) return { name: "Proxy", brackets: "{}", count: 1, parts: () => [{ missing: "cannot be read" }] };
  const parts = (limit: number) => keys.slice(0, limit).map((key) => ({ key, ...part(value, key) }));
  return { name: className(value), brackets: "{}", count: keys.length, parts };
}

function list(value: object): Composite {
  const count = attempt(() => (value as { length: number }).length, 0);
  const name = className(value) || "Array";
  const parts = (limit: number) =>
    Array.from({ length: Math.min(limit, count) }, (_, k) => ({ key: String(k), ...part(value, k) }));
  return { name: name === "Array" ? "" : `${name}(${numberText(count)})`, brackets: "[]", count, parts };
}

function collection(value: object, kind: "Map" | "Set", count: number): Composite {
  const parts = (limit: number) => {
    const found: ValuePart[] = [];
    const items =
      kind === "Map"
        ? mapEntries.call(value as Map<unknown, unknown>)
        : setValues.call(value as Set<unknown>);
    while (found.length < limit) {
      const { done, value: item } = items.next() as IteratorResult<unknown>;
      if (done === true) break;
      found.push(
        kind === "Map"
          ? { key: { of: (item as [unknown])[0] }, value: (item as [unknown, unknown])[1] }
          : { value: item },
      );
    }
    return found;
  };
  return { name: `${className(value) || kind}(${numberText(count)})`, brackets: "{}", count, parts };
}

function part(value: object, key: PropertyKey): ValuePart {
  return attempt(
    () => {
      const found = Object.getOwnPropertyDescriptor(value, key);
      if (!found) return { missing: "empty" };
      return "value" in found
        ? { value: found.value as unknown }
        : { missing: found.get ? "getter" : "setter" };
    },
    { missing: "throws" },
  );
}
