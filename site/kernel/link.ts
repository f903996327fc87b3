import type { Cell, Import } from "./cell.ts";
import { CellError } from "./errors.ts";
import { firstUse } from "./firstUse.ts";
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
      else if (!problems.has(cell.id)) problems.set(cell.id, duplicate(cell, name, owner.cell));
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
  for (const cycle of cycles(upstream)) {
    const path = [...cycle, cycle[0]].join(" → ");
    const remedy = "Take one of the names out of the circle.";
    for (const id of cycle)
      problems.set(id, new CellError(`cells need each other in a circle: ${path}.`, { remedy }));
  }
  return { order: sorted(upstream), producers, upstream, problems };
}

function declared(cell: Cell): (readonly [string, Producer])[] {
  return [
    ...cell.outputs.map((name) => [name, { cell: cell.id }] as const),
    ...cell.imports.map((one) => [one.name, { cell: cell.id, import: one }] as const),
  ];
}

function duplicate({ source }: Cell, name: string, owner: string): CellError {
  const remedy = "Choose another name, or change it there.";
  const place = firstUse(source, name);
  return new CellError(`"${name}" is declared in cell "${owner}" already.`, { remedy, place });
}

function missing({ source }: Cell, name: string, names: Iterable<string>): CellError {
  const near = nearest(name, names);
  const remedy =
    near === undefined
      ? 'Define it in a cell, or import it from "engine".'
      : `Is "${near}" meant? Or define it in a cell.`;
  return new CellError(`"${name}" is not defined.`, { remedy, place: firstUse(source, name) });
}

/** The groups of cells that reach themselves (Tarjan 1972). */
function cycles(upstream: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (id: string): void => {
    index.set(id, index.size);
    low.set(id, index.get(id)!);
    stack.push(id);
    for (const next of upstream.get(id)!) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(id, Math.min(low.get(id)!, low.get(next)!));
    }
    if (low.get(id) !== index.get(id)) return;
    const group = stack.splice(stack.indexOf(id)).reverse();
    if (group.length > 1 || upstream.get(id)!.includes(id)) found.push(group);
  };
  for (const id of upstream.keys()) if (!index.has(id)) visit(id);
  return found;
}

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

/** A cell and all that it reads from, near or far. */
export function upstreamOf({ upstream }: Links, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const from of upstream.get(one) ?? []) found.add(from);
  return found;
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
