import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";
import type { NotebookSite } from "../build/notebookSite.ts";
import { sourceFile } from "../build/sourceFile.ts";
import { partsOf } from "../build/virtualModules.ts";
import { plotModule, type LatePlot } from "./latePlot.ts";
import { standInModule } from "./standInModule.ts";
import type { Members, UsedExports } from "./usedExports.ts";

/** The module with which a program begins. */
export const entry = "virtual:kernel";
const standIn = "virtual:kernel-plot";

/** Gives a bundler the entry of a kernel: the worker with the modules, features and names of a site, or what is used of them. */
export function kernelEntry(
  site: NotebookSite,
  used: UsedExports | "all",
  late: LatePlot | undefined,
): Plugin {
  const homeOf = (name: string): string =>
    late !== undefined && name === plotModule ? standIn : site.modules[name]!;
  // A module that no cell imports is left out whole; one that a reader imports comes with everything else.
  const names = Object.keys(site.modules).filter((name) => used === "all" || used.has(name));
  const part = (k: number) => `virtual:kernel-module-${k}`;
  return {
    name: "kernel-entry",
    enforce: "pre",
    resolveId(id, importer = "") {
      if (id.startsWith("virtual:kernel")) return `\0${id}`;
      // Whatever a site's modules draw has no page's document; Plot itself is what stands behind the kernel's own.
      const isPlot = id === plotModule && !dirname(importer).endsWith("kernel/plot");
      if (isPlot) return late === undefined ? site.modules[id] : `\0${standIn}`;
      return undefined;
    },
    load(id) {
      if (id === `\0${entry}`) return main(site, names, part, late);
      if (late !== undefined && id === `\0${standIn}`)
        return standInModule(late, sourceFile(site.home, "kernel/document/index"));
      const k = names.findIndex((_, index) => id === `\0${part(index)}`);
      if (k === -1) return undefined;
      return exportsOf(homeOf(names[k]!), used === "all" ? "all" : (used.get(names[k]!) ?? new Map()));
    },
  };
}

function main(
  { home, features, names }: NotebookSite,
  modules: readonly string[],
  part: (k: number) => string,
  late: LatePlot | undefined,
): string {
  const imports = modules.map((_, k) => `import * as m${k} from ${JSON.stringify(part(k))};`);
  const plot = late === undefined ? "" : `, { needs: ${JSON.stringify(late.needs)}, take }`;
  const table = modules.map((name, k) => `${JSON.stringify(name)}: () => m${k}`);
  return [
    `import { startWorker } from ${JSON.stringify(sourceFile(home, "worker/startWorker"))};`,
    ...imports,
    ...(late === undefined ? [] : [`import { take } from ${JSON.stringify(standIn)};`]),
    partsOf(features, "kernel"),
    `startWorker({ ${table.join(", ")} }, features, ${JSON.stringify(names)}${plot});`,
  ].join("\n");
}

function exportsOf(source: string, names: ReadonlyMap<string, Members> | "all"): string {
  const from = JSON.stringify(source);
  if (names === "all" || names.has("*")) return `export * from ${from};`;
  const whole = [...names].filter(([, members]) => members === "all").map(([name]) => name);
  // Of a module within a module a bundler leaves out what is not reached into; a record it takes whole, so where a folder
  // has all of a record's members as a module, that is reached into instead.
  const parts = [...names].flatMap(([name, members]) => {
    if (members === "all") return [];
    const all = source.replace(/index\.ts$/, `${name}/index.ts`);
    const table = [...members].map((member) => `${member}: whole_${name}.${member}`);
    if (existsSync(all))
      return [
        `import * as whole_${name} from ${JSON.stringify(all)};`,
        `export const ${name} = { ${table.join(", ")} };`,
      ];
    return [
      `import { ${name} as whole_${name} } from ${from};`,
      `export const ${name} = { ${table.join(", ")} };`,
    ];
  });
  return [`export { ${whole.join(", ")} } from ${from};`, ...parts].join("\n");
}
