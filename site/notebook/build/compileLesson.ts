import { createHash } from "node:crypto";
import { CellError } from "../kernel/cellError.ts";
import { link, type Links } from "../kernel/link.ts";
import { analyseCells, problemIn, type LessonCell } from "./analyseCells.ts";
import { nameOf } from "./nameOf.ts";
import { mathml } from "./mathml.ts";
import { LessonError, type Problem } from "./problem.ts";
import { lessonModule, type LessonModule } from "./lessonModule.ts";
import { readAttempts, type Attempt } from "./readAttempts.ts";
import type { Section } from "./outline.ts";
import type { Importable } from "./refuseImport.ts";
import type { TakenPart } from "./buildFeature.ts";
import { readSource, type Source, type SourceFormula } from "./source.ts";

/** A lesson read, analysed and joined, but neither type-checked nor run. */
export interface CompiledLesson {
  readonly file: string;
  /** The file's name without number and extension: `lessons/02-convolution.mdx` is `convolution`. */
  readonly name: string;
  /** Changes if, and only if, a cell's name or source does. */
  readonly version: string;
  readonly cells: readonly LessonCell[];
  readonly formulas: readonly SourceFormula[];
  readonly links: Links;
  readonly program: LessonModule;
  /** Solutions and expected mistakes, in page order. */
  readonly programs: readonly Attempt[];
  readonly taken: readonly TakenPart[];
  readonly sections: readonly Section[];
}

/** Prepares a lesson from its text, with the names of the modules that its cells may import. */
export const compileLesson = (text: string, file: string, modules: readonly string[]): CompiledLesson =>
  compileSource(readSource(text, file), file, { modules });

/** Prepares a lesson. Throws a LessonError with everything wrong at the first step that finds anything. */
export function compileSource(source: Source, file: string, importable: Importable): CompiledLesson {
  const { cells: sources, formulas, programs: written, taken, sections } = source;
  const { cells, problems } = analyseCells(sources, { file, importable });
  const unread = [...problems, ...formulaProblems(formulas, file)];
  if (unread.length > 0) throw new LessonError(unread);
  const links = link(cells.map(({ cell }) => cell));
  const unlinked = linkProblems(cells, links, file);
  if (unlinked.length > 0) throw new LessonError(unlinked);
  const { programs, problems: wrong } = readAttempts(written, cells, file);
  if (wrong.length > 0) throw new LessonError(wrong);
  const byId = new Map(cells.map((one) => [one.cell.id, one]));
  const program = lessonModule(
    links.order.map((id) => ({ cell: byId.get(id)!.cell, fails: byId.get(id)!.options.fails })),
  );
  const version = createHash("sha256")
    .update(JSON.stringify(cells.map(({ cell }) => [cell.id, cell.source])))
    .digest("hex")
    .slice(0, 12);
  return {
    file,
    name: nameOf(file),
    version,
    cells,
    formulas,
    links,
    program,
    programs,
    taken,
    sections,
  };
}

function formulaProblems(formulas: readonly SourceFormula[], file: string): Problem[] {
  return formulas.flatMap(({ tex, display, line }) => {
    try {
      mathml(tex, { display, value: () => ({ attributes: "", html: "" }) });
      return [];
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return [{ file, line, what: error.what, remedy: error.remedy }];
    }
  });
}

function linkProblems(cells: readonly LessonCell[], { problems, upstream }: Links, file: string): Problem[] {
  const failing = new Set(cells.filter(({ options }) => options.fails).map(({ cell }) => cell.id));
  return cells.flatMap(({ cell: { id }, line }) => {
    const problem = problems.get(id);
    if (problem !== undefined) return [problemIn({ file, id, line }, problem)];
    const needed = upstream.get(id)?.find((from) => failing.has(from));
    if (needed === undefined) return [];
    const remedy = "Declare what is needed in a cell that succeeds.";
    return [
      { file, line, cell: { id }, what: `reads from cell "${needed}", which is meant to fail.`, remedy },
    ];
  });
}
