import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import type { NotebookSite } from "../build/notebookSite.ts";
import { sourceFile } from "../build/sourceFile.ts";
import { partsOf } from "../build/virtualModules.ts";
import type { KernelPart } from "./kernelParts.ts";
import { plotEntry, plotModule, standInModule, type LatePlot } from "./latePlot.ts";
import type { PlotPart } from "./plotParts.ts";
import type { Members, UsedExports } from "./usedExports.ts";
import { stubPlotParts } from "./stubPlotParts.ts";
import { stubAdvice } from "./stubAdvice.ts";

/** A kernel as one classic script, which a frame without an origin can run. */
export interface KernelProgram {
  readonly fileName: string;
  readonly code: string;
  readonly gzipBytes: number;
}

const entry = "virtual:kernel";

/**
 * Bundles the kernel with what a lesson uses, without the parts of Plot in `left` and its own in `unused`; or with
 * everything. With `late` it has no Plot, and asks for it.
 */
export async function kernelProgram(
  name: string,
  {
    site,
    used,
    left = [],
    unused = [],
    late,
  }: {
    readonly site: NotebookSite;
    readonly used: UsedExports | "all";
    readonly left?: readonly PlotPart[];
    readonly unused?: readonly KernelPart[];
    readonly late?: LatePlot | undefined;
  },
): Promise<KernelProgram> {
  const plugins = [
    virtualEntry(site, used, late),
    pure(moduleFolders(site)),
    stubPlotParts(left, site.home),
    ...(used === "all" ? [] : [unguarded(site.home), stubAdvice(site, unused)]),
  ];
  return program(name, await bundle(site, plugins));
}

/** Bundles the functions of Plot that a lesson's kernel calls, without the parts of Plot in `left`. */
export async function plotProgram(
  { functions }: LatePlot,
  { site, left }: { readonly site: NotebookSite; readonly left: readonly PlotPart[] },
): Promise<KernelProgram> {
  const plotted: Plugin = {
    name: "plot-entry",
    enforce: "pre",
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) =>
      id === `\0${entry}` ? plotEntry(functions, (file) => sourceFile(site.home, file)) : undefined,
  };
  const code = await bundle(site, [plotted, stubPlotParts(left, site.home)], "plot");
  return program("plot", `${code}\nreturn plot;`);
}

/** Bundles what the plugins give as the entry into one classic script; with a name, its exports become a variable. */
async function bundle(site: NotebookSite, plugins: readonly Plugin[], variable?: string): Promise<string> {
  const output = await build({
    root: site.root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { tsconfigPaths: true },
    plugins: [...plugins],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        ...(variable !== undefined && { preserveEntrySignatures: "strict" as const }),
        output: {
          format: "iife",
          codeSplitting: false,
          ...(variable !== undefined && { name: variable, exports: "named" as const }),
        },
      },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const chunks = bundles.flatMap((one) => ("output" in one ? one.output : []));
  const bundled = chunks.find((chunk) => chunk.type === "chunk")?.code;
  if (bundled === undefined) throw new Error("kernel: a bundle came out empty");
  return bundled;
}

function program(name: string, bundled: string): KernelProgram {
  // Modules are strict, a script is not: sloppily, whatever a function calls could see that function and its arguments.
  const code = `"use strict";${bundled}`;
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { fileName: `${name}.${hash}.js`, code, gzipBytes: gzipSync(code, { level: 9 }).length };
}

/** The folders of a site's own modules, whose sources go into kernels. */
export const moduleFolders = ({ modules, home }: NotebookSite): readonly string[] => [
  ...new Set(
    Object.values(modules)
      .filter((file) => isAbsolute(file) && !file.startsWith(home))
      .map((file) => dirname(file)),
  ),
];

const standIn = "virtual:kernel-plot";

function virtualEntry(site: NotebookSite, used: UsedExports | "all", late: LatePlot | undefined): Plugin {
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

/** Leaves out the parts of a site's modules that no cell uses, whatever they compute when they are loaded. */
function pure(folders: readonly string[]): Plugin {
  return {
    name: "pure",
    transform: (code, id) =>
      folders.some((folder) => id.startsWith(folder))
        ? { code, map: null, moduleSideEffects: false }
        : undefined,
  };
}

/** The modules that keep cells from each other's values and from the kernel's, each with its stand-in. */
const guards: readonly (readonly [guard: RegExp, stand: string])[] = [
  [/^\.\/guard\.[jt]s$/, "kernel/run/unguarded"],
  [/^\.\/closeRealm\.[jt]s$/, "worker/openRealm"],
];

/** Leaves out the guards against a reader's cell: none runs in a kernel for one lesson alone. */
function unguarded(home: string): Plugin {
  return {
    name: "unguarded",
    enforce: "pre",
    resolveId(source, importer) {
      const stand = guards.find(([guard]) => guard.test(source))?.[1];
      return stand !== undefined && /\/(runs|startWorker)\.[jt]s$/.test(importer ?? "")
        ? sourceFile(home, stand)
        : undefined;
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
