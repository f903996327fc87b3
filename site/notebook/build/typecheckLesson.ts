import { join } from "node:path";
import type { CompiledLesson } from "./compileLesson.ts";
import type { NotebookSite } from "./notebookSite.ts";
import type { Problem } from "./problem.ts";
import type { LessonModule } from "./lessonModule.ts";
import type { Attempt } from "./readAttempts.ts";
import { typeChecker } from "./typeChecker.ts";

/** The type errors of one lesson, checked together with its neighbours so that their imports are read once. */
export function typecheckLesson(
  own: CompiledLesson,
  all: readonly CompiledLesson[],
  site: NotebookSite,
): Problem[] {
  const programs = new Map(all.flatMap((one) => filesOf(one, site).map(({ path, text }) => [path, text])));
  const { check } = typeChecker(site);
  return filesOf(own, site).flatMap(({ path, ...place }) =>
    check(path, programs).map(({ line, what }) => problemAt(own, place, line, what)),
  );
}

interface ProgramFile extends LessonModule {
  readonly path: string;
  /** The program that stands in the place of a cell. */
  readonly instead?: Attempt;
}

/** A lesson's programs, as files beside the lesson, so that `./figures` and `./data/…` are found. */
function filesOf(
  { file, program, programs }: CompiledLesson,
  { root }: NotebookSite,
): readonly ProgramFile[] {
  const path = (part: string) => join(root, file.replace(/\.mdx$/, `.${part}.ts`));
  return [
    { path: path("cells"), ...program },
    ...programs.map((one) => ({ path: path(`program-${one.line}`), ...one.program, instead: one })),
  ];
}

function problemAt(
  { file, cells }: CompiledLesson,
  program: Omit<ProgramFile, "path">,
  programLine: number,
  what: string,
): Problem {
  // What is wrong between cells, such as an unclosed brace, is the fault of the cell before.
  const origin = program.origins.slice(0, programLine + 1).findLast((one) => one !== undefined);
  const id = origin?.cell ?? cells[0]!.cell.id;
  const line = origin?.line ?? 1;
  const { instead } = program;
  const first = instead?.of === id ? instead.line : cells.find(({ cell }) => cell.id === id)!.line;
  return { file, line: first + line - 1, cell: { id, line }, what };
}
