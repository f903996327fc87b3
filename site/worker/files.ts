import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Cell } from "../kernel/cell.ts";
import { kernelProgram, type KernelProgram } from "./programs.ts";
import { partsToLeave } from "./plotParts.ts";
import { reachedSources } from "./reachedSources.ts";
import { usedNames } from "./used.ts";

/** The kernel as files a page can fetch. */
export interface KernelFiles {
  readonly frame: { readonly fileName: string; readonly code: string };
  /** With what one lesson uses. */
  readonly lesson: KernelProgram;
  /** With everything a reader may use. */
  readonly full: KernelProgram;
}

const made = new Map<string, Promise<KernelProgram>>();

/**
 * Bundles the kernel for these cells, and the one with everything; again only when other names are used, or the code behind
 * them has changed.
 */
export async function kernelFiles(cells: readonly Cell[]): Promise<KernelFiles> {
  const root = process.cwd();
  const used = usedNames(cells);
  const names = [...used].map(([module, names]) => [
    module,
    [...names].map(([name, members]) => [name, members === "all" ? members : [...members]]),
  ]);
  const bodies = cells.map(({ body }) => body);
  const figures = used.get("./figures") ?? new Map();
  const left = partsToLeave([
    ...bodies,
    ...(await reachedSources(join(root, "lessons/figures.ts"), figures)),
  ]);
  const since = await newest(root);
  const [lesson, full, code] = await Promise.all([
    once(JSON.stringify([names, left.map(({ what }) => what), since]), () =>
      kernelProgram("lesson", { root, used, left }),
    ),
    fullKernel(),
    readFile(join(root, "site/worker/frame.html"), "utf8"),
  ]);
  return { lesson, full, frame: { fileName: "frame.html", code } };
}

/** The kernel with everything a reader, or a lesson, may use. */
export async function fullKernel(): Promise<KernelProgram> {
  const root = process.cwd();
  return once(JSON.stringify(await newest(root)), () => kernelProgram("full", { root, used: "all" }));
}

function once(key: string, make: () => Promise<KernelProgram>): Promise<KernelProgram> {
  const program = made.get(key) ?? make();
  made.set(key, program);
  return program;
}

const folders = ["engine", "lessons", "site/kernel", "site/worker"];

/** When the youngest file that goes into a kernel was written, in milliseconds. */
async function newest(root: string): Promise<number> {
  const files = (await Promise.all(folders.map((folder) => sources(join(root, folder))))).flat();
  return Math.max(...(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))));
}

async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".ts")).map((file) => join(folder, file));
}
