import type { Cell } from "../cell.ts";
import { CellError, type Place } from "../cellError.ts";
import { previewText } from "../render/previewText.ts";
import type { Failure, Result } from "../result.ts";
import type { Tree } from "../tree.ts";
import { newLine, sourceName } from "./compile.ts";
import { cut } from "../serialise/cut.ts";
import { explainError } from "./explainError.ts";
import { failureTree } from "./failureTree.ts";
import { cellLine } from "./cellLine.ts";
import { unknownMember } from "./unknownMember.ts";

/** The most characters of a message, a remedy and a name that are shown, and of a stack that are read. */
const longest = { what: 5000, remedy: 1000, name: 100, stack: 20_000 };

/** Turns a thrown value into a failure as a reader should meet it. Nothing that the value does can break this. */
export function failureOf(thrown: unknown, cell: Cell): Failure {
  try {
    if (thrown instanceof CellError) {
      const { what, remedy, place = locateError(thrown, cell).place } = thrown;
      return {
        name: "Error",
        what: cut(what, longest.what),
        ...(remedy && { remedy: cut(remedy, longest.remedy) }),
        // A cell may have caught it, and written into it
        ...(place && { place: { line: Number(place.line), column: Number(place.column) } }),
      };
    }
    // Firefox throws this bare text.
    if (thrown === "out of memory") return failureOf(new RangeError(thrown), cell);
    if (!(thrown instanceof Error))
      return { name: "Thrown", what: `the cell threw ${cut(previewText(thrown), longest.what)}` };
    const { place, elsewhere } = locateError(thrown, cell);
    const said = explainError(thrown, elsewhere === undefined && place ? lineAt(cell, place) : undefined);
    const what = cut(said.what, longest.what);
    const remedy = said.remedy && cut(said.remedy, longest.remedy);
    return {
      name: cut(String(thrown.name), longest.name),
      what:
        elsewhere === undefined
          ? what
          : `${what} (thrown in cell "${cut(elsewhere.id, longest.name)}", line ${elsewhere.line})`,
      ...(remedy !== undefined && { remedy }),
      ...(place && { place }),
    };
  } catch {
    return { name: "Thrown", what: "the cell threw something that cannot be shown" };
  }
}

const lineAt = ({ source }: Cell, { line, column }: Place) => ({
  line: source.split(newLine)[line - 1] ?? "",
  column,
});

/** The place in `cell` that the error passed, and the other cell that it came from, if any. */
export function locateError(
  error: Error,
  cell: Cell,
): { place?: Place; elsewhere?: { id: string; line: number } } {
  const frames = [
    ...String(error.stack)
      .slice(0, longest.stack)
      .matchAll(/cell-([^\s:()]+)\.ts:(\d+):(\d+)/g),
  ];
  const own = frames.find((frame) => `cell-${frame[1]}.ts` === sourceName(cell.id));
  const top = frames[0];
  const elsewhere =
    top !== undefined && top !== own
      ? { elsewhere: { id: decodeURIComponent(top[1]!), line: cellLine(Number(top[2]))?.line ?? 1 } }
      : {};
  if (own !== undefined) {
    const line = cellLine(Number(own[2]))?.line;
    return { ...elsewhere, ...(line !== undefined && { place: inSource(cell, line, Number(own[3]) - 1) }) };
  }
  // WebKit gives made functions no name in the stack, but the error its line
  const { line, sourceURL } = error as { line?: unknown; sourceURL?: unknown };
  if (typeof line !== "number" || sourceURL !== undefined) return elsewhere;
  const found = cellLine(line);
  if (found === undefined) return elsewhere;
  return found.id === cell.id ? { place: inSource(cell, found.line, 0) } : { elsewhere: found };
}

/** The place in the source of an engine's place: the wrapper around the last expression moves the code behind it. */
function inSource({ display, source }: Cell, at: number, column: number): Place {
  // What a cell hands on is gathered behind its last line.
  const line = Math.min(at, source.split(newLine).length);
  const moved = display !== undefined && line === display.line && column >= display.column + display.shift;
  return { line, column: moved ? column - display.shift : column };
}

/** The error itself, or one in its place about a member that a known value does not have. */
export function explainThrown(thrown: unknown, cell: Cell, known: ReadonlyMap<string, unknown>): unknown {
  try {
    const { place, elsewhere } = locateError(thrown as Error, cell);
    if (place === undefined || elsewhere !== undefined) return thrown;
    return unknownMember(thrown, { ...lineAt(cell, place), place }, known) ?? thrown;
  } catch {
    return thrown;
  }
}

/** The result of a cell that threw: the failure below its controls and printed lines. */
export function failedResult(error: unknown, cell: Cell, beside: readonly Tree[]): Result {
  const failure = failureOf(error, cell);
  // In a sentence or a formula there is room for a sign alone.
  const output = cell.inline ? ["×"] : [...beside, failureTree(failure)];
  return { status: "failed", output, failure };
}
