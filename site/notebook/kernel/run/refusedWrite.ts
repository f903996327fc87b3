import type { Cell } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { firstUse } from "../firstUse.ts";
import type { Links } from "../link.ts";
import type { Entry } from "./entry.ts";
import { locateError } from "./failureOf.ts";
import { copyRemedy, type Damage } from "./foreignWrite.ts";
import { isObject } from "./isObject.ts";

/** Matches engines' messages that something is frozen. */
export const readOnlyMessage =
  /read.?only|not extensible|non-configurable|(cannot|unable to) (redefine|delete) property|attempting to (change|define)|set prototype of/i;
/** Matches messages about texts and modules, which are frozen by themselves. */
const others = /of string|\[object Module\]/;
/** Matches the code of a cell that freezes something of its own. */
export const closesObjects = /\b(freeze|seal|preventExtensions|definePropert)/;

/**
 * The error of a write into another cell's value, if a cell threw because of one. An engine names neither the value nor
 * its owner, so the lines that threw must.
 */
export function refusedWrite(
  thrown: unknown,
  cell: Cell,
  entries: ReadonlyMap<string, Entry>,
  links: Links,
): CellError | undefined {
  if (!(thrown instanceof TypeError) || !readOnlyMessage.test(thrown.message) || others.test(thrown.message))
    return undefined;
  const { place, elsewhere } = locateError(thrown, cell);
  const inner = elsewhere && entries.get(elsewhere.id)?.cell;
  const all = belongings(cell.inputs, entries, links);
  const found = [
    inner
      ? on(lineOf(inner, elsewhere.line), belongings([...inner.outputs, ...inner.inputs], entries, links))
      : [],
    on(lineOf(cell, place?.line), all),
    closesObjects.test(cell.source) ? [] : all,
  ].find((some) => some.length > 0);
  if (found === undefined) return undefined;
  const one = found.find(({ value }) => typeof value !== "function") ?? found[0]!;
  const from = typeof one.value === "function" ? "what it has from " : "";
  return new CellError(
    `cell "${cell.id}" cannot change ${from}"${one.name}", which belongs to cell "${one.owner}" (${thrown.message}).`,
    { remedy: copyRemedy(one.name, one.value), place },
  );
}

/** The names among these that stand for objects of some cell. */
function belongings(names: readonly string[], entries: ReadonlyMap<string, Entry>, links: Links): Damage[] {
  return names.flatMap((name) => {
    const { cell: owner = "", import: imported } = links.producers.get(name) ?? {};
    const value = entries.get(owner)?.outputs[name];
    return imported === undefined && isObject(value) ? [{ owner, name, value }] : [];
  });
}

const on = (line: string, all: readonly Damage[]): Damage[] =>
  all.filter(({ name }) => firstUse(line, name) !== undefined);

/** A line of a cell's code; all of it if an engine does not give the line. */
const lineOf = ({ source }: Cell, line: number | undefined): string =>
  line === undefined ? source : (source.split("\n")[line - 1] ?? "");
