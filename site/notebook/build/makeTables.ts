import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./dataFiles.ts";
import { fileName, type NotebookSite } from "./notebookSite.ts";
import type { Problem } from "./problem.ts";
import { readTable, TableError } from "./readTable.ts";

/** The texts that this program has written, by path: those it may overwrite. */
const written = new Map<string, string>();

/**
 * Writes `x.json` beside each `x.csv` among the data, unless a file stands there that it has not written.
 *
 * Returns the problems, by the names under which cells import the tables.
 */
export function makeTables(site: NotebookSite): ReadonlyMap<string, Problem> {
  const folder = dataFolder(site);
  const tables = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];
  const faults = new Map<string, Problem>();
  for (const table of tables) {
    const path = join(folder, table);
    const made = path.replace(/\.csv$/, ".json");
    const problem = makeTable(path, made, fileName(path, site.root));
    if (problem !== undefined) faults.set(`./data/${table.replace(/\.csv$/, ".json")}`, problem);
  }
  return faults;
}

function makeTable(path: string, made: string, file: string): Problem | undefined {
  try {
    const json = `${JSON.stringify(readTable(readFileSync(path, "utf8")), null, 2)}\n`;
    const there = existsSync(made) ? readFileSync(made, "utf8") : undefined;
    if (there === json || (there !== undefined && isSame(there, json))) return undefined;
    if (there !== undefined && there !== written.get(made)) return differing(file);
    writeFileSync(made, json);
    written.set(made, json);
    return undefined;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { file, line: error.line, what: error.what, remedy: error.remedy };
  }
}

/** Whether two files say the same, however they are laid out. */
function isSame(there: string, json: string): boolean {
  try {
    return JSON.stringify(JSON.parse(there)) === JSON.stringify(JSON.parse(json));
  } catch {
    return false;
  }
}

function differing(file: string): Problem {
  const made = file.replace(/^.*\//, "").replace(/\.csv$/, ".json");
  return {
    file,
    line: 1,
    what: `${made} beside it holds something else.`,
    remedy: `Delete ${made}, and it is made from the table again; or delete the table.`,
  };
}
