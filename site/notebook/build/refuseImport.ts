import type { Import } from "../kernel/cell.ts";
import { CellError } from "../kernel/cellError.ts";
import { nearest } from "../kernel/nearest.ts";
import { unknownExport, unknownModule } from "../kernel/run/importValue.ts";
import type { Problem } from "./problem.ts";

/** The modules that cells may import. */
export interface Importable {
  readonly modules: readonly string[];
  /** The names that a module exports, undefined where they are not known. */
  readonly exportsOf?: (module: string) => readonly string[] | undefined;
  /** The problems of data files, by the name that cells import. */
  readonly faults?: ReadonlyMap<string, Problem>;
}

/** Throws a CellError where a cell imports a module that does not exist, or a name that the module does not have. */
export function refuseImport(one: Import, { modules, exportsOf }: Importable): void {
  const { module, imported } = one;
  if (!modules.includes(module)) throw missing(one, modules);
  const names = exportsOf?.(module);
  if (names !== undefined && imported !== "*" && !names.includes(imported)) throw unknownExport(one, names);
}

function missing(one: Import, modules: readonly string[]): CellError {
  const { module, line, column, known } = one;
  const remedy = wayOf(module, modules);
  if (remedy === undefined || known !== undefined) return unknownModule(one, modules);
  return new CellError(`a cell cannot import "${module}".`, { remedy, place: { line, column } });
}

/** Tells the way to get what a missing module stands for, if there is one. */
function wayOf(module: string, modules: readonly string[]): string | undefined {
  const table = /^(?:.*\/)?([^/]+)\.[ct]sv$/.exec(module)?.[1];
  if (table !== undefined) {
    const made = `./data/${table}.json`;
    return modules.includes(made)
      ? `Write import ${identifier(table)} from "${made}", which is made of it.`
      : `Put ${table}.csv, separated by commas, into data/ beside the lessons, and import "${made}", which is made of it.`;
  }
  if (/^\.\/data\/[^/]+\.json$/.test(module) && !modules.some((name) => name.startsWith("./data/")))
    return "Put the file into data/ beside the lessons.";
  if (/^(@[\w.-]+\/)?[a-z\d][\w.-]*$/.test(module) && nearest(module, modules) === undefined)
    return `Install it, and name it among the modules of the site’s options: "${module}": "${module}". Now there are ${modules.map((name) => `"${name}"`).join(", ")}.`;
  return undefined;
}

const identifier = (words: string): string =>
  words
    .replace(/[-_.\s]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "")
    .replace(/^\d/, "_$&");
