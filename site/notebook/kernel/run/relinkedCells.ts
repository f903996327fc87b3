import type { Cell } from "../cell.ts";
import type { Links } from "../link.ts";
import type { Entry } from "./entry.ts";

/** The cells that are linked otherwise in `after` than in `before`. */
export function relinkedCells(entries: Iterable<Entry>, before: Links, after: Links): string[] {
  const all = [...entries].filter(({ cell }) => bonds(cell, before) !== bonds(cell, after));
  return all.map(({ cell }) => cell.id);
}

/** The links of a cell as text to compare: where its names come from, and the problem with that. */
function bonds({ id, inputs }: Cell, { upstream, producers, problems }: Links): string {
  const imports = inputs.map((name) => {
    const { module, imported } = producers.get(name)?.import ?? {};
    return [module, imported];
  });
  return JSON.stringify([upstream.get(id), imports, problems.get(id)?.message]);
}
