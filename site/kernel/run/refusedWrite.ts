import { CellError, type Place } from "../errors.ts";
import { firstUse } from "../firstUse.ts";
import { remedyFor, type Damage } from "./foreignWrite.ts";

/** How engines say that something is closed to changes. */
const refusals =
  /read.?only|not extensible|non-configurable|cannot (redefine|delete) property|unable to delete|attempting to (change|define)|(can't|cannot) (set|define|delete|redefine)/i;
/** What closes itself: texts, and modules. */
const others = /of string|\[object Module\]/;

/** A line of a cell's code that an error came through, and what that cell has of others. */
export interface Line {
  readonly text: string;
  readonly reads: readonly Damage[];
}

export interface Refused {
  readonly cell: string;
  readonly place: Place | undefined;
  /** The innermost first. */
  readonly lines: readonly Line[];
}

/**
 * What a cell threw, told as a write into another cell's value, where it is one. An engine names neither the value nor
 * its owner, so the lines that threw must.
 */
export function refusedWrite(thrown: TypeError, { cell, place, lines }: Refused): CellError | undefined {
  if (!refusals.test(thrown.message) || others.test(thrown.message)) return undefined;
  const named = lines.map(({ text, reads }) =>
    reads.filter(({ name }) => firstUse(text, name) !== undefined),
  );
  const found = named.find((some) => some.length > 0) ?? lines.at(-1)?.reads ?? [];
  const written = found.filter(({ value }) => typeof value !== "function");
  const [one] = written.length > 0 ? written : found;
  if (one === undefined) return undefined;
  const what = `"${one.name}", which belongs to cell "${one.owner}"`;
  return new CellError(`cell "${cell}" cannot change ${what} (${thrown.message}).`, {
    remedy: remedyFor(one.name, one.value),
    place,
  });
}
