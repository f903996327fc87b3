import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import type { PlotPart } from "./plotParts.ts";

const stand = "\0left-out:";
const own = /\/node_modules\/(@observablehq\/plot\/src\/.*)$/;

/** Leaves parts of Plot out of a bundle; code that calls one is told how to get it. */
export function stubPlotParts(parts: readonly PlotPart[], home: string): Plugin {
  const partOf = new Map(parts.flatMap((part) => part.modules.map((module) => [module, part])));
  return {
    name: "without",
    enforce: "pre",
    resolveId(id, importer) {
      const from = own.exec(importer ?? "")?.[1];
      const module = from !== undefined && id.startsWith(".") ? posix.join(posix.dirname(from), id) : id;
      return partOf.has(module) ? stand + module : undefined;
    },
    async load(id) {
      if (!id.startsWith(stand)) return undefined;
      const module = id.slice(stand.length);
      const { what, instead = {} } = partOf.get(module)!;
      const absent = JSON.stringify(`${what} come with the whole of Plot: edit a cell to load it`);
      return [
        // A function that may stand to the right of instanceof.
        `function absent() { throw new Error(${absent}); }`,
        ...(await namesOf(module, home)).map(
          (name) => `export const ${name} = ${instead[name] ?? "absent"};`,
        ),
      ].join("\n");
    },
  };
}

/** The exports of a package, or of a file of Plot's, as the notebook part finds them. */
async function namesOf(module: string, home: string): Promise<readonly string[]> {
  const { resolve } = createRequire(join(home, "index.js"));
  const file = module.startsWith("@observablehq/plot/")
    ? join(dirname(resolve("@observablehq/plot")), "..", module.slice("@observablehq/plot/".length))
    : resolve(module);
  return Object.keys((await import(/* @vite-ignore */ pathToFileURL(file).href)) as object);
}
