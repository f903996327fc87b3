import { analyse } from "../../../site/notebook/kernel/analyse/index.ts";
import type { Cell } from "../../../site/notebook/kernel/cell.ts";
import type { NotebookEvent } from "../../../site/notebook/kernel/notebookEvent.ts";
import { Notebook } from "../../../site/notebook/kernel/notebook.ts";
import type { Modules } from "../../../site/notebook/kernel/run/importValue.ts";
import type { Result } from "../../../site/notebook/kernel/result.ts";
import type { Tree } from "../../../site/notebook/kernel/tree.ts";

/** Cells from sources, each called by its key. */
export const cellsOf = (sources: Readonly<Record<string, string>>): Cell[] =>
  Object.entries(sources).map(([id, source]) => analyse(id, source));

/** The text an output shows. */
export const textOf = (trees: readonly Tree[]): string =>
  trees.map((tree) => (typeof tree === "string" ? tree : textOf(tree.children))).join("");

/** A result in a word or two: the output, or the reason why there is none. */
export function said(result: Result | undefined): string {
  if (result === undefined) return "nothing yet";
  if (result.status === "blocked") return `blocked by ${result.by}`;
  if (result.status === "failed") return `failed: ${result.failure.what}`;
  return result.status === "stopped" ? "stopped" : textOf(result.output);
}

/** A notebook that notes the cells that ran, in order. */
export function notebookOf(sources: Readonly<Record<string, string>>, modules: Modules = {}) {
  const events: NotebookEvent[] = [];
  const notebook = new Notebook({ modules, on: (event) => events.push(event) });
  notebook.define(cellsOf(sources));
  return {
    notebook,
    events,
    /** The cells that ran since the last look. */
    ran: () =>
      events
        .splice(0)
        .filter(({ type }) => type === "running")
        .map(({ cell }) => cell),
    shows: (id: string) => said(notebook.result(id)),
  };
}
