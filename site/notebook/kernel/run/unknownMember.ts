import { CellError, type Place } from "../cellError.ts";
import { nearest } from "../nearest.ts";

/** The place in a cell's source at which an error of the language arose. */
export interface ErrorSite {
  readonly line: string;
  readonly place: Place;
}

const goesOn =
  / is not a (function|constructor)|^Cannot (read|set)|is undefined$|^can.t access|^undefined is not/;

/** The most names that a remedy lists. */
const listed = 30;

/**
 * The error about a name on this line that a known value does not have, in place of the one that using it brought
 * about: `layers.conv3d is not a function` tells nobody what layers has.
 */
export function unknownMember(
  error: unknown,
  { line, place }: ErrorSite,
  known: ReadonlyMap<string, unknown>,
): CellError | undefined {
  if (!(error instanceof TypeError) || !goesOn.test(error.message)) return undefined;
  for (const [, name = "", member = ""] of line.matchAll(/(?<![\w$.])([\w$]+)\.([\w$]+)(?=\s*[.([])/g)) {
    const owner = known.get(name);
    if (!isPlain(owner) || member in owner) continue;
    return new CellError(`${name} has no "${member}".`, { remedy: remedyFor(name, owner, member), place });
  }
  return undefined;
}

function remedyFor(name: string, owner: object, member: string): string | undefined {
  const names = Object.keys(owner);
  const near = nearest(member, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.includes("shape") && names.includes("data"))
    return `A tensor is data, {shape, data}: functions of "engine" take it, as in reshape(${name}, [4]).`;
  return names.length > listed ? undefined : `${name} has ${names.join(", ")}.`;
}

/** Whether a value is a record or a module, whose members have names. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.keys(value).length > 0;
}
