import { compileSource, type CompiledLesson } from "../../notebook/build/compileLesson.ts";
import { installedBuildFeatures } from "../../notebook/build/installedBuildFeatures.ts";
import { importableFrom } from "../../notebook/build/importableFrom.ts";
import type { Lesson } from "../../notebook/build/lesson.ts";
import type { NotebookSite } from "../../notebook/build/notebookSite.ts";
import { LessonError, type Problem } from "../../notebook/build/problem.ts";
import type { Importable } from "../../notebook/build/refuseImport.ts";
import { tryLesson } from "../../notebook/build/runLesson.ts";
import { readSource } from "../../notebook/build/source.ts";
import { typecheckLesson } from "../../notebook/build/typecheckLesson.ts";
import type { Result } from "../../notebook/kernel/result.ts";
import { blankLines, blankProblems } from "./blankProblems.ts";

/** A lesson as far as its cells could be read, typed and run, and all that is wrong with them. */
export interface TriedCells {
  readonly lesson: Lesson | undefined;
  readonly problems: readonly Problem[];
  /** The text without the lines that no MDX can be read from. */
  readonly readable: string;
}

/** The result of a cell that did not end. */
const stopped: Result = { status: "stopped", output: [] };

/** Reads, type-checks and runs the cells of a text, and leaves out those that are wrong. */
export async function tryCells(
  text: string,
  file: string,
  site: NotebookSite,
  { run = true }: { readonly run?: boolean } = {},
): Promise<TriedCells> {
  const { compiled, problems: unread, readable } = compileRest(text, file, site);
  if (compiled === undefined) return { lesson: undefined, problems: unread, readable };
  const untyped = [...unread, ...typecheckLesson(compiled, [compiled], site)];
  if (!run) return { lesson: undefined, problems: untyped, readable };
  const { results, problems } = await tryLesson(compiled, site);
  // What has the wrong type often fails, too, and the type says more.
  const wrong = new Set(untyped.map(({ cell }) => cell?.id));
  const resultOf = (id: string): Result =>
    wrong.has(id) ? { status: "blocked", output: [], by: id } : (results.get(id) ?? stopped);
  const all = new Map(compiled.cells.map(({ cell: { id } }) => [id, resultOf(id)]));
  const lesson = { ...compiled, site, results: all };
  return {
    lesson,
    problems: [
      ...untyped,
      ...problems.filter(({ cell }) => !wrong.has(cell?.id ?? "")),
      ...(wrong.size === 0 && problems.length === 0 ? featureProblems(lesson) : []),
    ],
    readable,
  };
}

/** Finds what features find wrong with a lesson, once all its cells run. */
const featureProblems = (lesson: Lesson): readonly Problem[] =>
  installedBuildFeatures().flatMap(({ check }) => {
    try {
      check?.(lesson);
      return [];
    } catch (error) {
      if (error instanceof LessonError) return error.problems;
      throw error;
    }
  });

/** The most times that something wrong is taken out of a text in search of more. */
const mostRounds = 20;

/** Compiles a text without everything that is wrong in it, and collects those problems. */
function compileRest(text: string, file: string, site: NotebookSite) {
  const problems: Problem[] = [];
  const importable = importableFrom(site);
  let [rest, readable, taken] = [text, text, ""];
  for (let round = 0; round < mostRounds; round++) {
    const compiled = compile(rest, file, importable);
    if (!(compiled instanceof LessonError)) return { compiled, problems, readable };
    problems.push(...compiled.problems.filter((one) => !isConsequence(one, taken)));
    const lines = compiled.problems.map(({ line }) => line);
    const isMdx = compiled.problems.some(({ what }) => what.startsWith("invalid MDX"));
    const blanked = isMdx ? blankLines(rest, lines) : blankProblems(rest, lines);
    if (blanked.text === rest) break;
    rest = blanked.text;
    if (isMdx) readable = rest;
    taken += `\n${blanked.taken}`;
  }
  return { compiled: undefined, problems, readable };
}

/** Whether a problem comes only from what was taken out: a name, a cell or an element that stood there. */
function isConsequence({ what }: Problem, taken: string): boolean {
  const found = /^"([\w$]+)" is not defined|no cell "([\w-]+)"|^invalid MDX: <\/([\w.]+)>/.exec(what);
  if (found === null) return false;
  const [, name, cell, element] = found;
  if (element !== undefined) return taken.includes(`<${element}`);
  const named = (name ?? cell)!.replaceAll("$", "\\$");
  const declared = `\\b(?:const|let|var|function|class|type|interface|import)\\b[^=;]*(?<![\\w$])${named}(?![\\w$-])`;
  return new RegExp(`${declared}|\\bid=${named}(?![\\w-])`).test(taken);
}

function compile(text: string, file: string, importable: Importable): CompiledLesson | LessonError {
  try {
    return compileSource(readSource(text, file), file, importable);
  } catch (error) {
    if (error instanceof LessonError) return error;
    throw error;
  }
}
