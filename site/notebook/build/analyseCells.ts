import { analyse } from "../kernel/analyse/index.ts";
import { eraseTwice } from "../kernel/analyse/eraseTwice.ts";
import type { Cell } from "../kernel/cell.ts";
import { CellError } from "../kernel/cellError.ts";
import type { Problem } from "./problem.ts";
import { refuseImport, type Importable } from "./refuseImport.ts";
import type { SourceCell } from "./source.ts";

/** A cell of a lesson, as written and as the kernel takes it. */
export interface LessonCell extends SourceCell {
  readonly cell: Cell;
}

export interface AnalysedCells {
  readonly cells: readonly LessonCell[];
  readonly problems: readonly Problem[];
}

/**
 * Analyses a lesson's cells and names them: by `id=`, else by the first name that a cell declares, else `cell-N`;
 * inline values are `value-N`.
 */
export function analyseCells(
  sources: readonly SourceCell[],
  { file, importable }: { readonly file: string; readonly importable: Importable },
): AnalysedCells {
  const cells: LessonCell[] = [];
  const problems: Problem[] = [];
  const lineOfId = new Map<string, number>();
  const declared = new Set<string>();
  const count = { cell: 0, value: 0 };
  for (const source of sources) {
    const kind = source.kind === "cell" ? "cell" : "value";
    const ordinal = `${kind}-${++count[kind]}`;
    let id = source.options.id ?? ordinal;
    try {
      const cell = analyse(id, source.source, eraseTwice);
      const first = cell.outputs[0];
      // A name declared twice is for the link to report; here it would only be the same mistake again.
      if (kind === "cell" && source.options.id === undefined && first !== undefined && !declared.has(first))
        id = first;
      for (const name of cell.outputs) declared.add(name);
      const taken = lineOfId.get(id);
      if (taken !== undefined) throw duplicate(id, taken);
      lineOfId.set(id, source.line);
      const named = { ...cell, id, ...(kind === "value" ? { inline: true } : {}) };
      const faults = named.imports.flatMap(({ module }) => importable.faults?.get(module) ?? []);
      problems.push(...faults.filter((fault) => !problems.includes(fault)));
      if (faults.length === 0) check(source, named, importable);
      cells.push({ ...source, cell: named });
    } catch (error) {
      problems.push(problemIn({ ...source, file, id }, error));
    }
  }
  return { cells, problems };
}

/** Turns an error in a cell into a problem of the lesson. Anything but a CellError is thrown on. */
export function problemIn(
  { file, id, line }: { readonly file: string; readonly id: string; readonly line: number },
  error: unknown,
): Problem {
  if (!(error instanceof CellError)) throw error;
  const { what, remedy, place } = error;
  return { file, line: line + (place?.line ?? 1) - 1, cell: { id, line: place?.line }, what, remedy };
}

function duplicate(id: string, line: number): CellError {
  const remedy = "Choose another name, or write id=name on the fence.";
  return new CellError(`"${id}" is already the name of the cell on line ${line}.`, { remedy });
}

function check({ kind, options }: SourceCell, cell: Cell, importable: Importable): void {
  for (const one of cell.imports) refuseImport(one, importable);
  if (kind !== "cell" && (cell.outputs.length > 0 || cell.display === undefined)) {
    throw new CellError("an inline value is an expression.", { remedy: "Declare names in a cell." });
  }
  if (options.fails && cell.imports.length > 0) {
    throw new CellError("a cell that fails cannot import.", { remedy: "Import in another cell." });
  }
}
