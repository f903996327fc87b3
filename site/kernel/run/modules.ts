import type { Import } from "../cell.ts";
import { CellError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** What a cell may import, by name; each is fetched when a cell first needs it. */
export type Modules = Readonly<Record<string, () => Promise<object> | object>>;

/** The value an import stands for. */
export async function imported(
  modules: Modules,
  { module, imported, line, column }: Import,
): Promise<unknown> {
  const place = { line, column };
  if (!Object.hasOwn(modules, module)) {
    const remedy = `It may import ${Object.keys(modules)
      .map((name) => `"${name}"`)
      .join(", ")}.`;
    throw new CellError(`a cell cannot import "${module}".`, { remedy, place });
  }
  const namespace = (await modules[module]!()) as Readonly<Record<string, unknown>>;
  if (imported === "*") return namespace;
  if (Object.hasOwn(namespace, imported)) return namespace[imported];
  const near = nearest(imported, Object.keys(namespace));
  const remedy = near === undefined ? undefined : `Is "${near}" meant?`;
  throw new CellError(`"${module}" has no "${imported}".`, { remedy, place });
}
