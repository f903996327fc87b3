import type { Cell } from "../kernel/cell.ts";

/** The members of a name that are used, or all of it. */
export type Members = ReadonlySet<string> | "all";

/** The exports that cells use, by module and exported name. */
export type UsedExports = ReadonlyMap<string, ReadonlyMap<string, Members>>;

/**
 * Finds the exports of each module that a lesson's kernel must carry. A name that is never used whole is followed to
 * its members: of `layers.conv2d(…)` the kernel needs `conv2d` alone, and of a module imported as `Plot` only the names
 * behind the dot.
 */
export function usedExports(cells: readonly Cell[]): UsedExports {
  const used = new Map<string, Map<string, Members>>();
  for (const { name, imported, module } of cells.flatMap(({ imports }) => imports)) {
    const names = used.get(module) ?? new Map<string, Members>();
    used.set(module, names);
    const members = membersOf(name, cells);
    if (imported !== "*") names.set(imported, both(names.get(imported), members));
    else if (members === "all") names.set("*", "all");
    else for (const member of members) names.set(member, "all");
  }
  return used;
}

const both = (a: Members | undefined, b: Members): Members =>
  a === "all" || b === "all" ? "all" : new Set([...(a ?? []), ...b]);

function membersOf(name: string, cells: readonly Cell[]): Members {
  const escaped = name.replace(/\$/g, "\\$&");
  // Behind one dot it is a member; behind three it is spread.
  const mention = new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${escaped}(?![\\w$])(?:\\s*\\.\\s*([\\w$]+))?`, "g");
  // Other cells may have the word in a text.
  const readers = cells.filter(
    ({ inputs, imports }) => inputs.includes(name) || imports.some((one) => one.name === name),
  );
  const mentions: (string | undefined)[] = readers.flatMap(({ body }) =>
    [...body.matchAll(mention)].map(([, member]) => member),
  );
  // A list is its members' owner: its methods are nothing without it.
  if (mentions.some((member) => member === undefined || member in Array.prototype)) return "all";
  return new Set(mentions.filter((member) => member !== undefined));
}
