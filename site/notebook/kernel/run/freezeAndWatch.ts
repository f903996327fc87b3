import { TinyNode } from "../document/tinyNode.ts";
import { attempt, isArray } from "../render/attempt.ts";
import { field } from "../render/field.ts";
import { watchProperties } from "./watchProperties.ts";
import { contentsOf } from "./contentsOf.ts";
import { isObject } from "./isObject.ts";

// Taken before any cell runs: the watch must not use what it watches.
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, preventExtensions } = Reflect;
const { freeze, is } = Object;
const { isView } = ArrayBuffer;

/** A check whether something is still as it was when it was handed on. */
export type IntactCheck = () => boolean;

/**
 * Freezes all that can be reached from a value, and watches what cannot be frozen: numbers in bulk, the contents of
 * maps and sets, dates, and patterns and prototypes, whose readers write into them.
 *
 * `skip` says that an object is another's, or was seen before. Nodes and marks of Plot stay open: drawing writes into
 * them.
 */
export function freezeAndWatch(value: unknown, skip: (object: object) => boolean): IntactCheck[] {
  const watches: IntactCheck[] = [];
  const prototypes = new Set<unknown>();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next) || skip(next)) continue;
    // A proxy of a reader's own may throw at anything.
    attempt(() => {
      if (isDrawn(next)) return;
      const contents = contentsOf(next);
      const held = contents?.() ?? [];
      if (contents !== undefined) watches.push(same(held, contents));
      for (const part of held) if (isObject(part)) waiting.push(part);
      // Its elements are its buffer's, and it has too many of them to look at each.
      if (isView(next)) return void preventExtensions(next);
      const parts = partsOf(next);
      const above = getPrototypeOf(next);
      if (typeof next === "function") prototypes.add(getOwnPropertyDescriptor(next, "prototype")?.value);
      else prototypes.add(above);
      waiting.push(above);
      if (prototypes.has(next) || next instanceof RegExp) watches.push(watchProperties(next));
      else freeze(next);
      for (const part of parts) if (isObject(part)) waiting.push(part);
    }, undefined);
  }
  return watches;
}

function isDrawn(object: object): boolean {
  return TinyNode.is(object) || typeof field(object, "initialize") === "function";
}

/** The values of properties; of a long array, its elements alone. */
function partsOf(object: object): readonly unknown[] {
  if (isArray(object) && object.length > 1000) return object;
  return ownKeys(object).flatMap((key) => {
    const { value, get, set } = getOwnPropertyDescriptor(object, key)!;
    return [value, get, set] as unknown[];
  });
}

function same(before: readonly unknown[], contents: () => readonly unknown[]): IntactCheck {
  const holds = () => {
    const now = contents();
    let k = 0;
    while (k < before.length && is(now[k], before[k])) k++;
    return k === before.length && now.length === k;
  };
  return () => attempt(holds, false);
}
