import type { Cell, Import } from "../cell.ts";
import type { Links } from "../link.ts";
import { inputNames as known } from "../featureNames.ts";
import { importValue, unknownExport, type Modules } from "./importValue.ts";

/** The values of the names that a cell reads. */
export interface Scope {
  /** Values from other cells and from modules, without those of `inputs`. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The names that stand for members of the module `inputs`, with the member, or `*` for all of it. */
  readonly ofInputs: ReadonlyMap<string, string>;
  /** The imports behind the values, the cell's own and those of the cells that it reads from. */
  readonly imports: readonly Import[];
}

/** Gathers the values that a cell reads: `output` gives that of a name which a cell declares. */
export async function resolveScope(
  cell: Cell,
  links: Links,
  modules: Modules,
  output: (cell: string, name: string) => unknown,
): Promise<Scope> {
  const values = new Map<string, unknown>();
  const imports = importsOf(cell, links);
  for (const one of imports) {
    if (one.module !== "inputs") values.set(one.name, await importValue(modules, one));
    else if (one.imported !== "*" && !known.has(one.imported)) throw unknownExport(one, [...known]);
  }
  for (const name of cell.inputs) {
    const producer = links.producers.get(name)!;
    if (producer.import === undefined) values.set(name, output(producer.cell, name));
  }
  return { values, ofInputs: inputNames(cell, links), imports };
}

/** Whether a cell reads `member` of the module `inputs`. */
export function readsInput(cell: Cell, links: Links, member: string): boolean {
  return [...inputNames(cell, links).values()].some((name) => name === member || name === "*");
}

function inputNames(cell: Cell, links: Links): ReadonlyMap<string, string> {
  const own = importsOf(cell, links).filter(({ module }) => module === "inputs");
  return new Map(own.map(({ name, imported }) => [name, imported]));
}

function importsOf(cell: Cell, links: Links): readonly Import[] {
  const fromOthers = cell.inputs.map((name) => links.producers.get(name)?.import);
  return [...cell.imports, ...fromOthers.filter((one) => one !== undefined)];
}
