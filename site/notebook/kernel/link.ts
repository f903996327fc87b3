import { builtins } from "./analyse/builtins.ts";
import type { Cell } from "./cell.ts";
import { CellError } from "./cellError.ts";
import { firstUse } from "./firstUse.ts";
import { inputNames, moduleNames } from "./featureNames.ts";
import { findCycles } from "./link/findCycles.ts";
import { byOwner, producedNames, join, type CellGraph, type Producer } from "./link/join.ts";
import { nearest } from "./nearest.ts";
import { isPytorchName } from "./isPytorchName.ts";

export { downstream, upstreamOf } from "./link/join.ts";

export interface Links extends CellGraph {
  readonly problems: ReadonlyMap<string, CellError>;
}

/**
 * Joins cells by their names, and finds each cell's problem with that.
 *
 * If two cells declare one name, the one that the reader changed is at fault, otherwise the later one.
 */
export function link(cells: readonly Cell[], changed: ReadonlySet<string> = new Set()): Links {
  const joined = join(cells, changed);
  const { producers } = joined;
  const problems = new Map<string, CellError>();
  const blame = (id: string, problem: CellError): void => {
    if (!problems.has(id)) problems.set(id, problem);
  };
  for (const { id, refusal } of cells)
    if (refusal !== undefined) blame(id, new CellError(refusal.what, refusal));
  for (const cell of byOwner(cells, changed))
    for (const [name, producer] of producedNames(cell)) {
      const owner = producers.get(name)!;
      const isOwn = owner.cell === cell.id;
      if (!isOwn && !(changed.has(cell.id) && isSame(owner, producer)))
        blame(cell.id, duplicate(cell, name, owner.cell));
    }
  for (const cell of cells)
    for (const name of cell.inputs)
      if (!producers.has(name)) blame(cell.id, missing(cell, name, producers.keys()));
  for (const { id, what, place } of findCycles(cells, joined))
    problems.set(id, new CellError(what, { remedy: "Take one of the names out of the circle.", place }));
  return { ...joined, problems };
}

/** Whether two imports bring the same thing, so that both may give it the same name. */
const isSame = (a: Producer, b: Producer): boolean =>
  a.import !== undefined && a.import.module === b.import?.module && a.import.imported === b.import.imported;

function duplicate({ source }: Cell, name: string, owner: string): CellError {
  const remedy = "Choose another name, or change it there.";
  const place = firstUse(source, name);
  return new CellError(`"${name}" is already declared in cell "${owner}".`, { remedy, place });
}

function missing({ source, known }: Cell, name: string, names: Iterable<string>): CellError {
  const place = firstUse(source, name);
  const elsewhere = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
  // A name of PyTorch's may still be one of ours in other case.
  const near =
    elsewhere === undefined || isPytorchName(name) ? nearest(name, [...names, ...language(name)]) : undefined;
  const remedy = inputNames.has(name)
    ? `Write import {${name}} from "inputs".`
    : near === undefined
      ? (elsewhere ?? `Define it in a cell${importing()}.`)
      : `Did you mean "${near}"? Or define it in a cell.`;
  return new CellError(`"${name}" is not defined.`, { remedy, place });
}

/** The remedy of importing a name from the module that has most of what a cell may want. */
function importing(): string {
  const [first] = moduleNames;
  return first === undefined ? "" : `, or import it from "${first}"`;
}

/** The language's names for which this one may be a misspelling: `numbers` hardly means Number. */
const language = (name: string): string[] =>
  [...builtins, "null", "true", "false"].filter(
    (one) => one[0] === name[0] || /^(Math|JSON|NaN|Infinity)$/.test(one),
  );
