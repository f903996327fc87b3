import type { Cell } from "./cell.ts";
import { Notebook } from "./notebook.ts";
import type { Modules } from "./run/modules.ts";
import type { Result } from "./result.ts";

/** Runs a lesson from nothing, its inputs at their defaults. */
export async function runAll(cells: readonly Cell[], modules: Modules): Promise<ReadonlyMap<string, Result>> {
  const notebook = new Notebook({ modules });
  notebook.define(cells);
  await notebook.run();
  return new Map(cells.map(({ id }) => [id, notebook.result(id)!]));
}
