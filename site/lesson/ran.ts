import type { Result } from "../kernel/result.ts";
import type { LessonCell } from "./analysed.ts";
import type { Problem } from "./problem.ts";

/** What a lesson's run shows to be wrong: cells that failed, and cells meant to fail that did not. */
export function runProblems(
  cells: readonly LessonCell[],
  results: ReadonlyMap<string, Result>,
  file: string,
): Problem[] {
  return cells.flatMap(({ cell: { id }, line, options }) => {
    const result = results.get(id)!;
    if (options.fails && result.status === "shown") {
      const remedy = 'Take "fails" off its fence, or make it throw.';
      return [{ file, line, cell: { id }, what: "did not fail.", remedy }];
    }
    if (options.fails || result.status !== "failed") return [];
    const { what, remedy, place } = result.failure;
    return [{ file, line: line + (place?.line ?? 1) - 1, cell: { id, line: place?.line }, what, remedy }];
  });
}
