import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Cell } from "../kernel/cell.ts";
import { kernelProgram, type KernelProgram } from "./programs.ts";
import { usedNames } from "./used.ts";

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
  const key = JSON.stringify([
    [...used].map(([module, names]) => [module, [...names].sort()]),
    await newest(root),
  ]);
  const files = made.get(key) ?? make(root, used);
  made.set(key, files);
  return files;
}

async function make(root: string, used: ReturnType<typeof usedNames>): Promise<KernelFiles> {
  const [lesson, full, code] = await Promise.all([
    kernelProgram("lesson", root, used),
    kernelProgram("full", root, "all"),
    readFile(join(root, "site/worker/frame.html"), "utf8"),
  ]);
  return { lesson, full, frame: { fileName: "frame.html", code } };
}

/** When the youngest file that goes into a kernel was written, in milliseconds. */
async function newest(root: string): Promise<number> {
  const folders = ["engine", "lessons", "site/kernel", "site/worker"];
  const lists = await Promise.all(folders.map((folder) => readdir(join(root, folder), { recursive: true })));
  const files = lists.flatMap((list, k) =>
    list.filter((file) => file.endsWith(".ts")).map((file) => join(root, folders[k]!, file)),
  );
  return Math.max(...(await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))));
}
