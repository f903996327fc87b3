import type { Import } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { nearest } from "../nearest.ts";

/** The modules that a cell may import, by name; each is loaded when a cell first needs it. */
export type Modules = Readonly<Record<string, () => Promise<object> | object>>;

/** The value for which an import stands. */
export async function importValue(modules: Modules, one: Import): Promise<unknown> {
  if (!Object.hasOwn(modules, one.module)) throw unknownModule(one, [...Object.keys(modules), "inputs"]);
  const namespace = (await modules[one.module]!()) as Readonly<Record<string, unknown>>;
  if (one.imported === "*") return namespace;
  if (Object.hasOwn(namespace, one.imported)) return namespace[one.imported];
  throw unknownExport(one, Object.keys(namespace));
}

/**
 * The error for a module that is not there, with a remark on it if it is known elsewhere, and the modules that are
 * there.
 */
export function unknownModule(
  { module, line, column, known }: Import,
  importable: readonly string[],
): CellError {
  const near = nearest(module, importable);
  const first = near === undefined ? known : `Did you mean "${near}"?`;
  const list = `It may import ${importable.map((name) => `"${name}"`).join(", ")}.`;
  return new CellError(`a cell cannot import "${module}".`, {
    remedy: first === undefined ? list : `${first} ${list}`,
    place: { line, column },
  });
}

/** The error for a name that a module does not have, with the name that was misspelt, or a remark. */
export function unknownExport(one: Import, names: readonly string[]): CellError {
  const { module, imported, line, column, known } = one;
  const near = nearest(imported, names);
  return new CellError(`"${module}" has no "${imported}".`, {
    remedy: near === undefined ? (known ?? wayIn(one, names)) : `Did you mean "${near}"?`,
    place: { line, column },
  });
}

/** The most names that a remedy lists. */
const listed = 20;

function wayIn({ module, imported }: Import, names: readonly string[]): string | undefined {
  if (names.length === 1 && names[0] === "default") return `Write import name from "${module}".`;
  if (imported === "default") return `Write import {name} from "${module}".`;
  return names.length > listed ? undefined : `It has ${names.join(", ")}.`;
}
