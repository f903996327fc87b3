import { Notebook } from "../kernel/notebook.ts";
import type { Modules } from "../kernel/run/modules.ts";
import type { Result } from "../kernel/result.ts";
import type { LessonCell } from "./analysed.ts";
import type { Prepared } from "./prepared.ts";
import { LessonError, type Problem } from "./problem.ts";

/** How long a lesson may take at build. */
const patience = 60;

/**
 * Runs a lesson from nothing, its inputs at their defaults, and answers with what each cell came to.
 *
 * Throws a LessonError that names the cells that failed, those meant to fail that did not, and those that did
 * not come to an end within `seconds`.
 */
export async function ran(
  { file, cells, links }: Prepared,
  modules: Modules,
  { seconds = patience }: { readonly seconds?: number } = {},
): Promise<ReadonlyMap<string, Result>> {
  const notebook = new Notebook({ modules });
  notebook.define(cells.map(({ cell }) => cell));
  const end = Promise.withResolvers<void>();
  // Without a timer, a promise that nothing settles would end the build as if it had succeeded.
  const timer = setTimeout(end.resolve, seconds * 1000);
  await Promise.race([notebook.run(), end.promise]);
  clearTimeout(timer);

  const ended = ({ cell: { id } }: LessonCell) => notebook.result(id) !== undefined;
  const waits = ({ cell: { id } }: LessonCell) =>
    links.upstream.get(id)!.some((from) => notebook.result(from) === undefined);
  const endless = cells
    .filter((one) => !ended(one) && !waits(one))
    .map((one) => unending(one, file, seconds));
  const wrong = cells.filter(ended).flatMap((one) => problemsOf(one, notebook.result(one.cell.id)!, file));
  if (endless.length + wrong.length > 0) throw new LessonError([...wrong, ...endless]);
  return new Map(cells.map(({ cell: { id } }) => [id, notebook.result(id)!]));
}

function unending({ cell: { id }, line }: LessonCell, file: string, seconds: number): Problem {
  const remedy = "Every promise that it awaits must come to something.";
  return { file, line, cell: { id }, what: `did not end within ${seconds} seconds.`, remedy };
}

function problemsOf({ cell: { id }, line, options }: LessonCell, result: Result, file: string): Problem[] {
  if (options.fails && result.status === "shown") {
    const remedy = 'Take "fails" off its fence, or make it throw.';
    return [{ file, line, cell: { id }, what: "did not fail.", remedy }];
  }
  if (options.fails || result.status !== "failed") return [];
  const { what, remedy, place } = result.failure;
  return [{ file, line: line + (place?.line ?? 1) - 1, cell: { id, line: place?.line }, what, remedy }];
}
