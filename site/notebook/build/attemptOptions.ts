import { CellError } from "../kernel/cellError.ts";
import { nearest } from "../kernel/nearest.ts";

/** A program that may stand in the place of a cell: one that solves what the cell asks for, or one that is wrong in an expected way. */
export interface AttemptOptions {
  readonly kind: "solution" | "wrong";
  /** The cell in whose place it may stand. */
  readonly of: string;
}

/**
 * What stands on the fence of a solution or a wrong program, undefined for any other fence.
 *
 *     programOptions("ts", "solution of=outputSide") // { kind: "solution", of: "outputSide" }
 *
 * Throws a CellError where the cell is missing, and for any other option.
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
