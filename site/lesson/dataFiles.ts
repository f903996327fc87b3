import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const dataFolder = join(process.cwd(), "lessons", "data");

/** The data files that cells may import, as they name them: `./data/digits.json`. */
export function dataFiles(): readonly string[] {
  const files = existsSync(dataFolder) ? readdirSync(dataFolder) : [];
  return files
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `./data/${file}`);
}

/** Where a data file lies that a cell imports. */
export const dataPath = (module: string): string => join(dataFolder, module.replace("./data/", ""));
