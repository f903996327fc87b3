import { CellError } from "../kernel/cellError.ts";
import { nearest } from "../kernel/nearest.ts";

/** A program that may stand in the place of a cell: a solution to its task, or an expected mistake. */
export interface AttemptOptions {
  readonly kind: "solution" | "wrong";
  /** The cell in whose place it may stand. */
  readonly of: string;
}

/**
 * Reads the fence of a solution or an expected mistake; undefined for any other fence.
 *
 *     attemptOptions("ts", "solution of=outputSide") // { kind: "solution", of: "outputSide" }
 *
 * Throws a CellError if the cell is missing, and for any other option.
 */
export function attemptOptions(lang: string, meta: string): AttemptOptions | undefined {
  const [kind, ...words] = meta.split(/\s+/).filter((word) => word !== "");
  if (lang !== "ts" || (kind !== "solution" && kind !== "wrong")) return undefined;
  const [of, ...more] = words.map((word) => /^of=([A-Za-z][\w-]*)$/.exec(word)?.[1]);
  if (of !== undefined && more.length === 0) return { kind, of };
  const word = words[of === undefined ? 0 : 1];
  const remedy = `Write "ts ${kind} of=name", with the name of the cell that it may replace.`;
  if (word === undefined) throw new CellError(`a fence "ts ${kind}" without a cell.`, { remedy });
  const known = nearest(word, ["of=name"]) !== undefined || word.startsWith("of=");
  throw new CellError(`${known ? "invalid" : "unknown"} option "${word}" on the fence of a program.`, {
    remedy,
  });
}
