import { createHash } from "node:crypto";
import { dirname, isAbsolute } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import type { NotebookSite } from "../build/notebookSite.ts";
import { sourceFile } from "../build/sourceFile.ts";
import type { KernelPart } from "./kernelParts.ts";
import { entry, kernelEntry } from "./kernelEntry.ts";
import type { LatePlot } from "./latePlot.ts";
import { plotEntry } from "./plotEntry.ts";
import type { PlotPart } from "./plotParts.ts";
import type { UsedExports } from "./usedExports.ts";
import { stubPlotParts } from "./stubPlotParts.ts";
import { stubAdvice } from "./stubAdvice.ts";

/** A kernel as one classic script, which a frame without an origin can run. */
export interface KernelProgram {
  readonly fileName: string;
  readonly code: string;
  readonly gzipBytes: number;
}

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
    kernelEntry(site, used, late),
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
