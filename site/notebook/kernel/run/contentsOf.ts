import { attempt } from "../render/attempt.ts";
import { bufferChecksum } from "./bufferChecksum.ts";

// Taken before any cell runs: the watch must not use what it watches.
const { getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)!.get!;
const bufferOf = getter(getPrototypeOf(Uint8Array.prototype)!, "buffer");
const bufferOfView = getter(DataView.prototype, "buffer");
const lengthOf = getter(ArrayBuffer.prototype, "byteLength");
const { forEach: eachEntry } = Map.prototype;
const { forEach: eachMember } = Set.prototype;
const { getTime } = Date.prototype;

/** Readers of one kind of object each, which throw at all others. */
const readers: readonly ((object: object) => unknown[])[] = [
  (object) => [bufferOf.call(object)],
  (object) => [bufferOfView.call(object)],
  (object) => [lengthOf.call(object), ...bufferChecksum(object as ArrayBuffer)],
  (object) =>
    collect((add) => eachEntry.call(object as Map<unknown, unknown>, (value, key) => add(key, value))),
  (object) => collect((add) => eachMember.call(object as Set<unknown>, (member) => add(member))),
  (object) => [getTime.call(object)],
];

/** The contents of an object beside its properties, read anew at each call; undefined for most objects. */
export function contentsOf(object: object): (() => readonly unknown[]) | undefined {
  const prototype = getPrototypeOf(object);
  const plain = prototype === Object.prototype || prototype === null || typeof object === "function";
  if ((plain && !isView(object)) || isArray(object)) return undefined;
  const read = readers.find((reader) => attempt(() => reader(object), undefined) !== undefined);
  return read && (() => read(object));
}

function collect(each: (add: (...values: readonly unknown[]) => void) => void): unknown[] {
  const all: unknown[] = [];
  each((...values) => void all.push(...values));
  return all;
}
