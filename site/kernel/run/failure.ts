import type { Cell } from "../cell.ts";
import { CellError, type Place } from "../errors.ts";
import { previewText } from "../render/previewText.ts";
import type { Failure, Result } from "../result.ts";
import type { Tree } from "../tree.ts";
import { linesBefore, sourceName } from "./compile.ts";
import { cut } from "./cut.ts";

const known: readonly (readonly [RegExp, string])[] = [
  [/call stack|too much recursion/, "A function calls itself without an end."],
  [/^Assignment to constant variable/, "Declare it with let, or give the new value a name of its own."],
  [/^Invalid (typed )?array length|allocation failed/i, "Ask for fewer values."],
];

/** So many characters of a message, and of a name, are worth showing. */
const longest = { what: 5000, name: 100 };

/** What a cell threw, as a reader should meet it. Nothing the thrown value does can break this. */
export function failureOf(thrown: unknown, cell: Cell): Failure {
  try {
    if (thrown instanceof CellError) {
      const { what, remedy, place } = thrown;
      return {
        name: "Error",
        what: cut(what, longest.what),
        ...(remedy && { remedy }),
        ...(place && { place }),
      };
    }
    if (!(thrown instanceof Error))
      return { name: "Thrown", what: `the cell threw ${cut(previewText(thrown), longest.what)}` };
    const what = cut(String(thrown.message), longest.what);
    const remedy = known.find(([pattern]) => pattern.test(what))?.[1];
    const { place, elsewhere } = placeOf(thrown, cell);
    return {
      name: cut(String(thrown.name), longest.name),
      what:
        elsewhere === undefined ? what : `${what} (thrown in cell "${elsewhere.id}", line ${elsewhere.line})`,
      ...(remedy !== undefined && { remedy }),
      ...(place && { place }),
    };
  } catch {
    return { name: "Thrown", what: "the cell threw something that cannot be shown" };
  }
}

/** Where in `cell` the error passed, and the other cell it came from, if any. */
export function placeOf(
  error: Error,
  cell: Cell,
): { place?: Place; elsewhere?: { id: string; line: number } } {
  const frames = [...String(error.stack).matchAll(/cell-([^\s:()]+)\.ts:(\d+):(\d+)/g)];
  const own = frames.find((frame) => `cell-${frame[1]}.ts` === sourceName(cell.id));
  const top = frames[0];
  const elsewhere =
    top !== undefined && top !== own
      ? { elsewhere: { id: decodeURIComponent(top[1]!), line: Number(top[2]) - linesBefore } }
      : {};
  if (own !== undefined)
    return { ...elsewhere, place: inSource(cell, Number(own[2]) - linesBefore, Number(own[3]) - 1) };
  // WebKit gives made functions no name in the stack, but the error its line
  const { line, sourceURL } = error as { line?: unknown; sourceURL?: unknown };
  if (typeof line !== "number" || sourceURL !== undefined) return elsewhere;
  return { ...elsewhere, place: { line: line - linesBefore, column: 0 } };
}

/** The wrapper around the last expression moves what stands behind it. */
function inSource({ display }: Cell, line: number, column: number): Place {
  const moved = display !== undefined && line === display.line && column >= display.column + display.shift;
  return { line, column: moved ? column - display.shift : column };
}

/** The error as an output. */
export function failureTree({ name, what, remedy, place }: Failure): Tree {
  const part = (tag: string, kind: string, ...children: Tree[]) => ({
    tag,
    attributes: { class: kind },
    children,
  });
  const head = [
    part("strong", "name", name),
    ...(place ? [" ", part("span", "place", `line ${place.line}`)] : []),
  ];
  const lines = [part("p", "head", ...head), part("p", "message", what)];
  return part("div", "failure", ...lines, ...(remedy === undefined ? [] : [part("p", "remedy", remedy)]));
}

/** What a cell that threw shows, below what it has to show all the same: controls, and what it printed. */
export function failed(error: unknown, cell: Cell, beside: readonly Tree[]): Result {
  const failure = failureOf(error, cell);
  // In a sentence or a formula there is room for a sign alone.
  const output = cell.inline ? ["×"] : [...beside, failureTree(failure)];
  return { status: "failed", output, failure };
}
