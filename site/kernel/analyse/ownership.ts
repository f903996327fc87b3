import type { Import } from "../cell.ts";
import { CellError, type Place } from "../errors.ts";
import { displayName } from "./body.ts";
import { builtins } from "./builtins.ts";
import type { Names, Use } from "./names.ts";
import { placeOf } from "./syntax.ts";

/** Throws where a cell gives a name that is taken, or changes a name that is not its own. */
export function refuseForeignNames({ declared, free }: Names, imports: readonly Import[]): void {
  for (const { name, line, column } of imports) refuseTaken(name, { line, column });
  for (const node of declared) refuseTaken(node.name ?? "", placeOf(node));
  for (const use of free) refuseUse(use, imports);
}

function refuseTaken(name: string, place: Place): void {
  if (builtins.has(name) || name === displayName)
    throw new CellError(`"${name}" is a name of the language.`, { remedy: "Choose another name.", place });
}

function refuseUse({ name, node, writes }: Use, imports: readonly Import[]): void {
  const place = placeOf(node);
  if (name === "arguments")
    throw new CellError("arguments stands outside a function.", {
      remedy: "Use it in a function, or name the parameters.",
      place,
    });
  if (writes) throw new CellError(owner(name, imports), { remedy: "Declare a new name with const.", place });
}

function owner(name: string, imports: readonly Import[]): string {
  if (imports.some((entry) => entry.name === name)) return `"${name}" is imported and cannot be changed.`;
  if (builtins.has(name)) return `"${name}" is a name of the language and cannot be changed.`;
  return `"${name}" belongs to another cell and cannot be changed here.`;
}
