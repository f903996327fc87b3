import type { Cell, Import } from "../cell.ts";

/** The source of a name: a cell that declares it, or a cell's import. */
export interface Producer {
  readonly cell: string;
  readonly import?: Import;
}

/** Cells joined by their names. */
export interface CellGraph {
  /** Every cell, each after the cells it reads from; cells in a cycle stand in page order. */
  readonly order: readonly string[];
  readonly producers: ReadonlyMap<string, Producer>;
  /** For each cell, the cells it reads from. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
}

/**
 * Joins cells by their names, whatever their order on the page.
 *
 * If two cells declare one name, the one that the reader did not change gives it, otherwise the earlier one.
 */
export function join(cells: readonly Cell[], changed: ReadonlySet<string> = new Set()): CellGraph {
  const producers = new Map<string, Producer>();
  for (const cell of byOwner(cells, changed))
    for (const [name, producer] of producedNames(cell))
      if (!producers.has(name)) producers.set(name, producer);
  const upstream = new Map<string, string[]>();
  for (const cell of cells) {
    const from = cell.inputs.map((name) => producers.get(name));
    const ids = from.flatMap((one) => (one !== undefined && one.import === undefined ? [one.cell] : []));
    upstream.set(cell.id, [...new Set(ids)]);
  }
  return { order: topologicalOrder(upstream), producers, upstream };
}

/** The cells in the order of their claim to a name: those that the reader did not change come first. */
export const byOwner = (cells: readonly Cell[], changed: ReadonlySet<string>): readonly Cell[] => [
  ...cells.filter(({ id }) => !changed.has(id)),
  ...cells.filter(({ id }) => changed.has(id)),
];

/** The names that a cell gives: those it declares, and those it imports. */
export function producedNames(cell: Cell): (readonly [string, Producer])[] {
  return [
    ...cell.outputs.map((name) => [name, { cell: cell.id }] as const),
    ...cell.imports.map((one) => [one.name, { cell: cell.id, import: one }] as const),
  ];
}

/** These cells and all that read from them, near or far, in order. */
export function downstream({ order, upstream }: CellGraph, ids: Iterable<string>): string[] {
  const affected = new Set(ids);
  let before: number;
  // Once for most lessons; cells in a circle have no order, and want another look.
  do {
    before = affected.size;
    for (const id of order) if (upstream.get(id)!.some((from) => affected.has(from))) affected.add(id);
  } while (affected.size > before);
  return order.filter((id) => affected.has(id));
}

function topologicalOrder(upstream: ReadonlyMap<string, readonly string[]>): string[] {
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

/** A cell and all that it reads from, near or far. */
export function upstreamOf({ upstream }: CellGraph, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const from of upstream.get(one) ?? []) found.add(from);
  return found;
}
