import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Modules } from "./kernel/run/modules.ts";

const dataDirectory = join(process.cwd(), "lessons", "data");

/** What the cells of a lesson may import beside `inputs`, as the build, the tests and the terminal have it. */
export const modules: Modules = {
  engine: () => import("engine"),
  "@observablehq/plot": () => import("@observablehq/plot"),
  "./figures": () => import("../lessons/figures.ts"),
  ...data(dataDirectory),
};

/** Each JSON file of a directory as a module of its own, `./data/<file>`, whose default export is what it holds. */
function data(directory: string): Modules {
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".json")) : [];
  const load = async (file: string) => ({
    default: JSON.parse(await readFile(join(directory, file), "utf8")) as unknown,
  });
  return Object.fromEntries(files.sort().map((file) => [`./data/${file}`, () => load(file)]));
}
