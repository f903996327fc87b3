import type { Result } from "../kernel/result.ts";
import type { LessonCell } from "./analyseCells.ts";
import type { CompiledLesson } from "./compileLesson.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { LessonError, type Problem } from "./problem.ts";
import type { Ending, Patience } from "./threadedNotebook.ts";
import { withNotebook } from "./withNotebook.ts";

/** The results of the cells that ended, and the problems of all cells. */
export interface Outcome {
  readonly results: ReadonlyMap<string, Result>;
  readonly problems: readonly Problem[];
}

/**
 * Runs a lesson from nothing, with its inputs at their defaults, and returns each cell's result.
 *
 * Throws a LessonError that names the cells that failed, those meant to fail that did not, and those that did not end
 * in time: the one that held up all others, or those that wait for what never comes.
 */
export async function runLesson(
  lesson: CompiledLesson,
  site: NotebookSite,
  how?: Patience,
): Promise<ReadonlyMap<string, Result>> {
  const { results, problems } = await tryLesson(lesson, site, how);
  if (problems.length > 0) throw new LessonError(problems);
  return results;
}

/** Runs a lesson in the same way, but returns its problems beside the results. */
export async function tryLesson(
  lesson: CompiledLesson,
  site: NotebookSite,
  how?: Patience,
): Promise<Outcome> {
  const { file, cells } = lesson;
  return withNotebook({ cells, site }, async (notebook) => {
    const began = performance.now();
    const ending = await notebook.run(undefined, how);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const ended = ({ cell: { id } }: LessonCell) => notebook.result(id) !== undefined;
    const wrong = cells.filter(ended).flatMap((one) => problemsOf(one, notebook.result(one.cell.id)!, file));
    const endless = unended(lesson, ending, ended).map(({ one: { cell, line }, at, what, remedy }) => ({
      file,
      line: line + (at ?? 1) - 1,
      cell: { id: cell.id, line: at },
      what: `${what} after ${seconds} seconds.`,
      remedy,
    }));
    const results = cells.filter(ended).map(({ cell: { id } }) => [id, notebook.result(id)!] as const);
    return { results: new Map(results), problems: [...wrong, ...endless] };
  });
}

interface Unended {
  readonly one: LessonCell;
  /** The line at which it was found. */
  readonly at?: number | undefined;
  readonly what: string;
  readonly remedy: string;
}

/** The cells to blame if not all have ended. */
function unended(
  { cells, links }: CompiledLesson,
  ending: Ending,
  ended: (one: LessonCell) => boolean,
): readonly Unended[] {
  if (ending === "done") return [];
  if (ending === "late") {
    const byId = new Map(cells.map((one) => [one.cell.id, one]));
    const waits = ({ cell: { id } }: LessonCell) =>
      links.upstream.get(id)!.some((from) => !ended(byId.get(from)!));
    const remedy = "Make sure that every promise it awaits is settled.";
    return cells
      .filter((one) => !ended(one) && !waits(one))
      .map((one) => ({ one, what: "had not ended", remedy }));
  }
  const { cell, line: at, died } = ending;
  const one = cells.find((one) => one.cell.id === cell)!;
  return died === undefined
    ? [{ one, at, what: "held up all the others, and had not ended", remedy: "Let it come to an end." }]
    : [{ one, what: `ended the kernel (${died})`, remedy: "Let it hold less at a time." }];
}

function problemsOf({ cell: { id }, line, options }: LessonCell, result: Result, file: string): Problem[] {
  if (options.fails && result.status === "shown") {
    const remedy = 'Take "fails" off its fence, or make it throw.';
    return [{ file, line, cell: { id }, what: "did not fail.", remedy }];
  }
  if (options.fails || result.status !== "failed") return [];
  const {
    what,
    place,
    remedy = 'Mend it; if it is meant to fail, write "fails" on its fence.',
  } = result.failure;
  return [{ file, line: line + (place?.line ?? 1) - 1, cell: { id, line: place?.line }, what, remedy }];
}
