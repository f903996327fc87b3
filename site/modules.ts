import { readFile } from "node:fs/promises";
import type { Modules } from "./kernel/run/modules.ts";
import { dataFiles, dataPath } from "./lesson/dataFiles.ts";

/** What the cells of a lesson may import beside `inputs`, for a notebook that runs in the same thread. */
export const modules: Modules = {
  engine: () => import("engine"),
  "@observablehq/plot": () => import("@observablehq/plot"),
  "./figures": () => import("../lessons/figures.ts"),
  ...Object.fromEntries(dataFiles().map((module) => [module, () => data(module)])),
};

/** A JSON file as a module, whose default export is what it holds. */
async function data(module: string) {
  return { default: JSON.parse(await readFile(dataPath(module), "utf8")) as unknown };
}
