import type { Cell } from "../kernel/cell.ts";

/** The names that lessons take from each module; `*` where it cannot be said which. */
export type Used = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What of each module the first kernel must carry. A whole module imported as a name, `Plot`, is followed to its
 * members: `Plot.barX` uses `barX`.
 */
export function usedNames(cells: readonly Cell[]): Used {
  const used = new Map<string, Set<string>>();
  for (const { imports } of cells) {
    for (const { name, imported, module } of imports) {
      const names = used.get(module) ?? new Set<string>();
      used.set(module, names);
      if (imported !== "*") names.add(imported);
      else for (const member of membersOf(name, cells)) names.add(member);
    }
  }
  return used;
}

function membersOf(namespace: string, cells: readonly Cell[]): readonly string[] {
  const name = namespace.replace(/\$/g, "\\$&");
  const mention = new RegExp(`(?<![\\w$.])${name}(?![\\w$])\\s*(?:\\.\\s*([\\w$]+))?`, "g");
  const mentions = cells.flatMap(({ body }) => [...body.matchAll(mention)]);
  return mentions.some(([, member]) => member === undefined) ? ["*"] : mentions.map(([, member]) => member!);
}
