import { compileLesson, type CompiledLesson } from "../../notebook/build/compileLesson.ts";
import type { Lesson } from "../../notebook/build/lesson.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";
import { LessonError, type Problem } from "../../notebook/build/problem.ts";
import { tryLesson } from "../../notebook/build/runLesson.ts";
import { typecheckLesson } from "../../notebook/build/typecheckLesson.ts";
import type { Result } from "../../notebook/kernel/result.ts";
import { importableNames } from "./importableNames.ts";

/** A lesson as far as its cells could be read, typed and run, and all that is wrong with them. */
export interface TriedCells {
  readonly lesson: Lesson | undefined;
  readonly problems: readonly Problem[];
}

/** A cell of which nothing is known. */
const stopped: Result = { status: "stopped", output: [] };

/** Reads, types and runs the cells of a text, whatever is wrong with some of them. */
export async function tryCells(
  text: string,
  file: string,
  site: NotebookSite,
  { run = true }: { readonly run?: boolean } = {},
): Promise<TriedCells> {
  const compiled = compile(text, file, site);
  if (compiled instanceof LessonError) return { lesson: undefined, problems: compiled.problems };
  const untyped = typecheckLesson(compiled, [compiled], site);
  if (!run) return { lesson: undefined, problems: untyped };
  const { results, problems } = await tryLesson(compiled, site);
  const all = compiled.cells.map(({ cell: { id } }) => [id, results.get(id) ?? stopped] as const);
  // What has the wrong type often fails, too, and the type says more.
  const typed = new Set(untyped.map(({ cell }) => cell?.id));
  return {
    lesson: { ...compiled, site, results: new Map(all) },
    problems: [...untyped, ...problems.filter(({ cell }) => !typed.has(cell?.id))],
  };
}

function compile(text: string, file: string, site: NotebookSite): CompiledLesson | LessonError {
  try {
    return compileLesson(text, file, importableNames(site));
  } catch (error) {
    if (error instanceof LessonError) return error;
    throw error;
  }
}
