import { analyse } from "../kernel/analyse/index.ts";
import { eraseTwice } from "../kernel/analyse/eraseTwice.ts";
import type { Cell } from "../kernel/cell.ts";
import { CellError } from "../kernel/cellError.ts";
import { downstream, link, type Links } from "../kernel/link.ts";
import { nearest } from "../kernel/nearest.ts";
import { readsInput } from "../kernel/run/scope.ts";
import { problemIn, type LessonCell } from "./analyseCells.ts";
import type { Problem } from "./problem.ts";
import { lessonModule, type LessonModule } from "./lessonModule.ts";
import type { SourceAttempt } from "./source.ts";

/** A solution or an expected mistake, read like the cell in whose place it may stand. */
export interface Attempt extends SourceAttempt {
  readonly cell: Cell;
  /** The cells that check it. */
  readonly checks: readonly string[];
  /** The program of it, the cells that it needs and those that need it, to be type-checked as one. */
  readonly program: LessonModule;
}

/** Reads a lesson's solutions and expected mistakes, and finds their problems. */
export function readAttempts(
  sources: readonly SourceAttempt[],
  cells: readonly LessonCell[],
  file: string,
): { readonly programs: readonly Attempt[]; readonly problems: readonly Problem[] } {
  const programs: Attempt[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    try {
      refuseAlone(source, sources);
      programs.push({ ...source, ...read(source, cells) });
    } catch (error) {
      problems.push(problemIn({ file, id: source.of, line: source.line }, error));
    }
  }
  return { programs, problems };
}

function refuseAlone(source: SourceAttempt, sources: readonly SourceAttempt[]): void {
  const { kind, of } = source;
  const solution = sources.find((one) => one.kind === "solution" && one.of === of);
  if (kind === "wrong" && solution === undefined)
    throw new CellError(`a wrong program for "${of}", which has no solution.`, {
      remedy: `Write one: "ts solution of=${of}".`,
    });
  if (kind === "solution" && solution !== source)
    throw new CellError(`a second solution of "${of}"; the first is on line ${solution!.line}.`, {
      remedy: "Keep one of them.",
    });
}

function read(source: SourceAttempt, cells: readonly LessonCell[]): Omit<Attempt, keyof SourceAttempt> {
  const { of, kind } = source;
  const replaced = cells.find(({ cell, kind }) => kind === "cell" && cell.id === of);
  if (replaced === undefined) {
    const near = nearest(
      of,
      cells.flatMap(({ cell, kind }) => (kind === "cell" ? [cell.id] : [])),
    );
    const remedy = near === undefined ? "Name a cell of this lesson." : `Did you mean "${near}"?`;
    throw new CellError(`there is no cell "${of}".`, { remedy });
  }
  const cell = analyse(of, source.source, eraseTwice);
  const missing = replaced.cell.outputs.find((name) => !cell.outputs.includes(name));
  if (missing !== undefined)
    throw new CellError(`it does not declare "${missing}", as the cell does.`, { remedy: "Declare it." });
  const all = cells.map((one) => (one === replaced ? cell : one.cell));
  const links = link(all);
  const problem = links.problems.get(of);
  if (problem !== undefined) throw problem;
  const touched = downstream(links, [of]);
  const byId = new Map(all.map((one) => [one.id, one]));
  const checks = touched.filter((id) => id !== of && readsInput(byId.get(id)!, links, "check"));
  if (checks.length === 0)
    throw new CellError(`a ${kind === "solution" ? "solution" : "wrong program"} that no cell checks.`, {
      remedy: `Write a cell that calls check(…) with what "${of}" gives.`,
    });
  const needed = neededBy([of, ...checks], byId, links);
  const program = lessonModule(
    links.order.filter((id) => needed.has(id)).map((id) => ({ cell: byId.get(id)!, fails: false })),
  );
  return { cell, checks, program };
}

/** Gathers the given cells, and all cells whose names and imports they need. */
function neededBy(
  ids: readonly string[],
  cells: ReadonlyMap<string, Cell>,
  { producers }: Links,
): ReadonlySet<string> {
  const needed = new Set(ids);
  for (const id of needed)
    for (const name of cells.get(id)!.inputs) needed.add(producers.get(name)?.cell ?? id);
  return needed;
}
