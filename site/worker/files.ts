import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Cell } from "../kernel/cell.ts";
import { kernelProgram, type KernelProgram } from "./programs.ts";
import { usedNames, type Used } from "./used.ts";
import { drawMaps } from "./withoutMaps.ts";

/** The kernel as files a page can fetch. */
export interface KernelFiles {
  readonly frame: { readonly fileName: string; readonly code: string };
  /** With what lessons use. */
  readonly lesson: KernelProgram;
  /** With everything a reader may use. */
  readonly full: KernelProgram;
}

const made = new Map<string, Promise<KernelFiles>>();

/** Bundles the kernel for these cells; again only when they use other names, or the code behind them has changed. */
export async function kernelFiles(cells: readonly Cell[]): Promise<KernelFiles> {
  const root = process.cwd();
  const used = usedNames(cells);
  const names = [...used].map(([module, names]) => [
    module,
    [...names].map(([name, members]) => [name, members === "all" ? members : [...members]]),
  ]);
  const bodies = cells.map(({ body }) => body);
  const maps = drawMaps([
    ...bodies,
    ...(await Promise.all((await figures(root)).map((file) => readFile(file, "utf8")))),
  ]);
  const key = JSON.stringify([names, maps, await newest(root)]);
  const files = made.get(key) ?? make(root, used, maps);
  made.set(key, files);
  return files;
}

async function make(root: string, used: Used, maps: boolean): Promise<KernelFiles> {
  const [lesson, full, code] = await Promise.all([
    kernelProgram("lesson", { root, used, maps }),
    kernelProgram("full", { root, used: "all", maps: true }),
    readFile(join(root, "site/worker/frame.html"), "utf8"),
  ]);
  return { lesson, full, frame: { fileName: "frame.html", code } };
}

const folders = ["engine", "lessons", "site/kernel", "site/worker"];

/** When the youngest file that goes into a kernel was written, in milliseconds. */
async function newest(root: string): Promise<number> {
  const files = (await Promise.all(folders.map((folder) => sources(join(root, folder))))).flat();
  return Math.max(...(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))));
}

const figures = (root: string): Promise<string[]> => sources(join(root, "lessons"));

async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".ts")).map((file) => join(folder, file));
}
