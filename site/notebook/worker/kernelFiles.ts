import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Cell } from "../kernel/cell.ts";
import type { NotebookSite } from "../build/notebookSite.ts";
import { unusedKernelParts } from "./kernelParts.ts";
import { kernelProgram, moduleFolders, plotProgram, type KernelProgram } from "./kernelProgram.ts";
import { latePlot } from "./latePlot.ts";
import { unusedPlotParts } from "./plotParts.ts";
import { reachableSources } from "./reachableSources.ts";
import { usedExports } from "./usedExports.ts";

/** The kernel as files that a page can fetch. */
export interface KernelFiles {
  readonly frame: { readonly fileName: string; readonly code: string };
  /** The program with the parts that one lesson uses. */
  readonly lesson: KernelProgram;
  /** The part of Plot that the lesson uses, which comes once a cell needs it; missing where none does. */
  readonly plot?: KernelProgram;
  /** The program with everything that a reader may use. */
  readonly full: KernelProgram;
}

const made = new Map<string, Promise<KernelProgram>>();

/**
 * Bundles the kernel for these cells, and the one with everything; again only if other names are used, or the code
 * behind them has changed.
 */
export async function kernelFiles(cells: readonly Cell[], site: NotebookSite): Promise<KernelFiles> {
  const used = usedExports(cells);
  const names = [...used].map(([module, names]) => [
    module,
    [...names].map(([name, members]) => [name, members === "all" ? members : [...members]]),
  ]);
  const bodies = cells.map(({ body }) => body);
  const reached = await Promise.all(
    [...used]
      // What stands beside lessons draws for them.
      .filter(([module]) => module.startsWith("./") && site.modules[module] !== undefined)
      .map(([module, members]) => reachableSources(site.modules[module]!, members)),
  );
  const sources = [...bodies, ...reached.flat()];
  const left = unusedPlotParts(sources);
  const unused = unusedKernelParts(sources);
  const since = await newest(site);
  const late = await latePlot(used, site.modules);
  const parts = left.map(({ what }) => what);
  const [lesson, plot, full, code] = await Promise.all([
    once(JSON.stringify([site, names, parts, unused.map(({ name }) => name), since]), () =>
      kernelProgram("lesson", { site, used, left, unused, late }),
    ),
    late && once(JSON.stringify([site.home, late.functions, parts]), () => plotProgram(late, { site, left })),
    fullKernel(site),
    readFile(join(site.home, "worker/frame.html"), "utf8"),
  ]);
  return { lesson, ...(plot !== undefined && { plot }), full, frame: { fileName: "frame.html", code } };
}

/** Bundles the kernel with everything that a reader, or a lesson, may use. */
export async function fullKernel(site: NotebookSite): Promise<KernelProgram> {
  return once(JSON.stringify([site, await newest(site)]), () => kernelProgram("full", { site, used: "all" }));
}

function once(key: string, make: () => Promise<KernelProgram>): Promise<KernelProgram> {
  const program = made.get(key) ?? make();
  made.set(key, program);
  return program;
}

/** The time at which the youngest file that goes into a kernel was written, in milliseconds. */
async function newest(site: NotebookSite): Promise<number> {
  const { home, features } = site;
  const parts = features.flatMap(({ kernel }) => kernel ?? []);
  const own = ["kernel", "worker", "features"].map((folder) => join(home, folder));
  const folders = new Set([...moduleFolders(site), ...own, ...parts.map((file) => dirname(file))]);
  const files = (await Promise.all([...folders].map(sources))).flat();
  // What is gone since it was listed is no part of the kernel.
  const times = files.map((file) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.max(...(await Promise.all(times)));
}

async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => /\.[jt]s$/.test(file)).map((file) => join(folder, file));
}
