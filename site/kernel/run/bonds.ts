import type { Cell } from "../cell.ts";
import type { Links } from "../link.ts";

/** How a cell is joined to the others, as text to compare: where its names come from, and what is wrong with that. */
export function bonds({ id, inputs }: Cell, { upstream, producers, problems }: Links): string {
  const imports = inputs.map((name) => {
    const { module, imported } = producers.get(name)?.import ?? {};
    return [module, imported];
  });
  return JSON.stringify([upstream.get(id), imports, problems.get(id)?.message]);
}
