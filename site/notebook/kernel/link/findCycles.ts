import type { Cell } from "../cell.ts";
import type { Place } from "../cellError.ts";
import { firstUse } from "../firstUse.ts";
import type { CellGraph } from "./join.ts";

/** A cell that needs itself by way of others. */
export interface CellCycle {
  readonly id: string;
  readonly what: string;
  /** The place at which it names the value that closes the circle. */
  readonly place: Place | undefined;
}

/** Finds every cell that reaches itself, with the shortest way around and the names along it. */
export function findCycles(cells: readonly Cell[], { producers, upstream }: CellGraph): readonly CellCycle[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return cells.flatMap(({ id, source }) => {
    const way = shortestCycle(id, upstream);
    if (way === undefined) return [];
    const steps = way.slice(0, -1).map((from, k) => ({
      from,
      names: byId.get(from)!.inputs.filter((name) => producers.get(name)?.cell === way[k + 1]),
    }));
    const told = steps.map(({ from, names }) => `"${from}" needs ${names.join(" and ")}`);
    const what = `cells need each other in a circle: ${way.join(" → ")}. Cell ${told.join(", ")}.`;
    return [{ id, what, place: firstUse(source, steps[0]!.names[0]!) }];
  });
}

/** The shortest way from a cell to itself, which stands first and last. */
function shortestCycle(id: string, upstream: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const before = new Map<string, string>();
  for (const at of breadthFirst(id, upstream, before)) {
    if (at !== id) continue;
    const way = [id];
    for (let one = before.get(id)!; one !== id; one = before.get(one)!) way.unshift(one);
    return [id, ...way];
  }
  return undefined;
}

/** The cells from which a cell reads, the near before the far; `before` notes from where each was first reached. */
function* breadthFirst(
  id: string,
  upstream: ReadonlyMap<string, readonly string[]>,
  before: Map<string, string>,
): Generator<string> {
  const waiting = [id];
  for (const from of waiting)
    for (const next of upstream.get(from)!) {
      if (before.has(next)) continue;
      before.set(next, from);
      waiting.push(next);
      yield next;
    }
}
