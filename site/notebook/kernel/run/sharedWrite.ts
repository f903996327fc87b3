import { builtins } from "../analyse/builtins.ts";
import type { Cell } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { locateError } from "./failureOf.ts";
import { isObject } from "./isObject.ts";
import { closesObjects, readOnlyMessage } from "./refusedWrite.ts";
import type { SharedObjects } from "./collectSharedObjects.ts";

const { getOwnPropertyDescriptor } = Reflect;
const { hasOwn } = Object;

const chain = "(?<![\\w$.])([A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*)";
/** Match the places where code writes, with the names that lead to the object written into. */
const writes = [
  `${chain}(?:\\s+as\\s+\\w+\\))?(?:\\.[\\w$]+|\\[[^\\]]*\\])+\\s*(?:[-+*/%&|^?<>]{0,3}=(?![=>])|\\+\\+|--)`,
  `(?:\\bdelete\\s+|\\+\\+|--)\\(?${chain}`,
  `\\b(?:Object|Reflect)\\.(?:define|assign|set|delete)\\w*\\(\\s*\\(?${chain}`,
].map((pattern) => new RegExp(pattern, "g"));

/** Matches V8's words for the object, if the line does not name it. */
const said = /property '([^']+)' of (?:object )?'?\[object (\w+)\]/;
/** Matches engines' messages about a name that a module exports. */
const getterOnly = /only a getter|getter-only|readonly property/;
/** Matches the messages of our own setters. */
const ours = / of (\w+\.prototype)$/;

/**
 * The error of a write into an object that all cells share, if a cell threw because of one. `known` are the values of
 * the names that it reads.
 */
export function sharedWrite(
  thrown: unknown,
  cell: Cell,
  { shared, known }: { readonly shared: SharedObjects; readonly known: ReadonlyMap<string, unknown> },
): CellError | undefined {
  if (
    !(thrown instanceof TypeError) ||
    !(readOnlyMessage.test(thrown.message) || getterOnly.test(thrown.message))
  )
    return undefined;
  const { place, elsewhere } = locateError(thrown, cell);
  if (elsewhere !== undefined) return undefined;
  const line = place === undefined ? cell.source : (cell.source.split("\n")[place.line - 1] ?? "");
  const found = ours.exec(thrown.message)?.[1] ?? sharedPathOn(line, shared, known) ?? byTag(thrown, cell);
  if (found === undefined) return undefined;
  return new CellError(`${found} belongs to all cells, so this one cannot change it.`, {
    remedy: "Make something of your own in this cell, under a name of its own.",
    place,
  });
}

function sharedPathOn(
  line: string,
  shared: SharedObjects,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  for (const pattern of writes)
    for (const [, path = ""] of line.matchAll(pattern)) {
      // The last name may be that of the property.
      const names = path.split(".");
      for (let k = names.length; k > 0; k--)
        if (shared.has(valueAt(names.slice(0, k), shared, known) as object))
          return names.slice(0, k).join(".");
    }
  return undefined;
}

function valueAt(
  names: readonly string[],
  shared: SharedObjects,
  known: ReadonlyMap<string, unknown>,
): unknown {
  const [first = "", ...rest] = names;
  let at: unknown = known.has(first)
    ? known.get(first)
    : builtins.has(first)
      ? Reflect.get(globalThis, first)
      : undefined;
  for (const name of rest) {
    if (!isObject(at)) return undefined;
    // Getters of a cell's own are not run.
    at = shared.has(at) ? Reflect.get(at, name) : getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
}

function byTag({ message }: Error, { source }: Cell): string | undefined {
  const [, key = "", tag = ""] = said.exec(message) ?? [];
  if (key === "length" || !builtins.has(tag) || closesObjects.test(source)) return undefined;
  const owner: unknown = Reflect.get(globalThis, tag);
  if (!isObject(owner)) return undefined;
  if (hasOwn(owner, key) && typeof owner !== "function") return tag;
  const prototype: unknown = getOwnPropertyDescriptor(owner, "prototype")?.value;
  return isObject(prototype) && hasOwn(prototype, key) ? `${tag}.prototype` : undefined;
}
