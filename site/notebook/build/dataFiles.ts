import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Modules } from "../kernel/run/importValue.ts";
import type { NotebookSite } from "./notebookSite.ts";

/** The data files that cells may import, as they name them: `./data/digits.json`. */
export function dataFiles(site: NotebookSite): readonly string[] {
  const folder = dataFolder(site);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `./data/${file}`);
}

/** The path of a data file that a cell imports. */
export const dataPath = (module: string, site: NotebookSite): string =>
  join(dataFolder(site), module.replace("./data/", ""));

/** The folder of the data that cells import. */
export const dataFolder = ({ lessons }: NotebookSite): string => join(lessons, "data");

/** Writes a text that changes whenever one of the data files is written. */
export const dataVersion = (site: NotebookSite): string =>
  dataFiles(site)
    .map((module) => statSync(dataPath(module, site)))
    .map(({ mtimeMs, size }) => `${mtimeMs}/${size}`)
    .join();

/** The data files as modules, with their data as the default export, for a notebook that runs in the same thread. */
export const dataModules = (site: NotebookSite): Modules =>
  Object.fromEntries(
    dataFiles(site).map((module) => [
      module,
      async () => ({ default: JSON.parse(await readFile(dataPath(module, site), "utf8")) as unknown }),
    ]),
  );
