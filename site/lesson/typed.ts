import { join } from "node:path";
import type { Prepared } from "./prepared.ts";
import type { Problem } from "./problem.ts";
import { typeChecker, type TypeProblem } from "./typecheck.ts";

let checked:
  { readonly texts: string; readonly found: ReadonlyMap<string, readonly TypeProblem[]> } | undefined;

/** The type errors of one lesson, checked together with its neighbours so that what they import is read once. */
export function typeProblems(own: Prepared, all: readonly Prepared[], root: string): Problem[] {
  const programs = new Map(all.map((one) => [programFile(one, root), one.program.text]));
  const texts = JSON.stringify([...programs]);
  if (checked?.texts !== texts) checked = { texts, found: typeChecker(root)(programs) };
  const problems = checked.found.get(programFile(own, root)) ?? [];
  return problems.map(({ line, what }) => problemAt(own, line, what));
}

/** The program stands beside its lesson, so that `./figures` and `./data/…` are found. */
const programFile = ({ file }: Prepared, root: string): string =>
  join(root, file.replace(/\.mdx$/, ".cells.ts"));

function problemAt({ file, cells, program }: Prepared, programLine: number, what: string): Problem {
  // What is wrong between cells, such as an unclosed brace, is the fault of the cell before.
  const origin = program.origins.slice(0, programLine + 1).findLast((one) => one !== undefined);
  const id = origin?.cell ?? cells[0]!.cell.id;
  const line = origin?.line ?? 1;
  const first = cells.find(({ cell }) => cell.id === id)!.line;
  return { file, line: first + line - 1, cell: { id, line }, what };
}
