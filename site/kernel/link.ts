import { builtins } from "./analyse/builtins.ts";
import type { Cell, Import } from "./cell.ts";
import { CellError } from "./errors.ts";
import { elsewhere } from "./elsewhere.ts";
import { circles } from "./link/circles.ts";
import { firstUse } from "./firstUse.ts";
import { inputNames } from "./inputs/index.ts";
import { nearest } from "./nearest.ts";

/** Who gives a name: a cell that declares it, or a cell's import. */
export interface Producer {
  readonly cell: string;
  readonly import?: Import;
}

export interface Links {
  /** Every cell, each after the cells it reads from; cells in a cycle stand in page order. */
  readonly order: readonly string[];
  readonly producers: ReadonlyMap<string, Producer>;
  /** For each cell, the cells it reads from. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
  readonly problems: ReadonlyMap<string, CellError>;
}

/**
 * Joins cells by their names. The order on the page does not matter to the dataflow.
 *
 * Where two cells declare one name, the one the reader changed is at fault, otherwise the later one.
 */
export function link(cells: readonly Cell[], changed: ReadonlySet<string> = new Set()): Links {
  const problems = new Map<string, CellError>();
  for (const { id, refusal } of cells)
    if (refusal !== undefined) problems.set(id, new CellError(refusal.what, refusal));
  const producers = new Map<string, Producer>();
  const byOwner = [...cells.filter((c) => !changed.has(c.id)), ...cells.filter((c) => changed.has(c.id))];
  for (const cell of byOwner) {
    for (const [name, producer] of declared(cell)) {
      const owner = producers.get(name);
      if (owner === undefined) producers.set(name, producer);
      else if (!(changed.has(cell.id) && isSame(owner, producer)) && !problems.has(cell.id))
        problems.set(cell.id, duplicate(cell, name, owner.cell));
    }
  }
  const upstream = new Map<string, string[]>();
  for (const cell of cells) {
    const from = new Set<string>();
    for (const name of cell.inputs) {
      const producer = producers.get(name);
      if (producer === undefined)
        problems.set(cell.id, problems.get(cell.id) ?? missing(cell, name, producers.keys()));
      else if (producer.import === undefined) from.add(producer.cell);
    }
    upstream.set(cell.id, [...from]);
  }
  for (const { id, what, place } of circles(cells, { producers, upstream }))
    problems.set(id, new CellError(what, { remedy: "Take one of the names out of the circle.", place }));
  return { order: sorted(upstream), producers, upstream, problems };
}

function declared(cell: Cell): (readonly [string, Producer])[] {
  return [
    ...cell.outputs.map((name) => [name, { cell: cell.id }] as const),
    ...cell.imports.map((one) => [one.name, { cell: cell.id, import: one }] as const),
  ];
}

/** Whether two imports bring the same thing, which both may then call by its name. */
const isSame = (a: Producer, b: Producer): boolean =>
  a.import !== undefined && a.import.module === b.import?.module && a.import.imported === b.import.imported;

function duplicate({ source }: Cell, name: string, owner: string): CellError {
  const remedy = "Choose another name, or change it there.";
  const place = firstUse(source, name);
  return new CellError(`"${name}" is declared in cell "${owner}" already.`, { remedy, place });
}

function missing({ source }: Cell, name: string, names: Iterable<string>): CellError {
  const place = firstUse(source, name);
  const near = nearest(name, [...names, ...language(name)]);
  const known = near === undefined ? elsewhere(name) : undefined;
  const remedy = inputNames.includes(name)
    ? `Write import {${name}} from "inputs".`
    : near !== undefined
      ? `Is "${near}" meant? Or define it in a cell.`
      : known !== undefined
        ? `${known.why} ${known.remedy}`
        : 'Define it in a cell, or import it from "engine".';
  return new CellError(`"${name}" is not defined.`, { remedy, place });
}

/** The language's names that this may be meant for: `numbers` is hardly Number. */
const language = (name: string): string[] =>
  [...builtins, "null", "true", "false"].filter(
    (one) => one[0] === name[0] || /^(Math|JSON|NaN|Infinity)$/.test(one),
  );

/** These cells and all that read from them, near or far, in order. */
export function downstream({ order, upstream }: Links, ids: Iterable<string>): string[] {
  const affected = new Set(ids);
  let before: number;
  // Once for most lessons; cells in a circle have no order, and want another look.
  do {
    before = affected.size;
    for (const id of order) if (upstream.get(id)!.some((from) => affected.has(from))) affected.add(id);
  } while (affected.size > before);
  return order.filter((id) => affected.has(id));
}

function sorted(upstream: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const order: string[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    done.add(id);
    for (const next of upstream.get(id)!) visit(next);
    order.push(id);
  };
  for (const id of upstream.keys()) visit(id);
  return order;
}
