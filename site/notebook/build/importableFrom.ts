import { makeTables } from "./makeTables.ts";
import { dataFiles } from "./dataFiles.ts";
import type { NotebookSite } from "./notebookSite.ts";
import type { Importable } from "./refuseImport.ts";
import { typeChecker } from "./typeChecker.ts";

/**
 * Finds the modules that a site's cells may import, with its files as they are now. A new table is turned into data.
 */
export function importableFrom(site: NotebookSite): Required<Importable> {
  const faults = makeTables(site);
  const exported = new Map<string, readonly string[] | undefined>();
  return {
    modules: [...Object.keys(site.modules), ...dataFiles(site), "inputs"],
    faults,
    exportsOf(module) {
      if (module.startsWith("./data/")) return ["default"];
      if (!exported.has(module)) exported.set(module, typeChecker(site).exportsOf(module));
      return exported.get(module);
    },
  };
}
