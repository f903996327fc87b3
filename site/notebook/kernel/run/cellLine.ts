/** The lines of a cell's code as an engine counts them: `count` lines behind `before`. */
interface Range {
  readonly id: string;
  readonly before: number;
  readonly count: number;
}

/**
 * The number of lines that an engine counts before the first of a made function: two of its own, and one for the
 * directive.
 */
const own = 3;

/**
 * The cells' lines, in order. WebKit gives the line of an error and not the function's name, so no two cells share a
 * line.
 */
const ranges: Range[] = [];
const latest = new Map<string, Range>();

/**
 * The number of lines before a cell's code of `count` lines, the engine's own included: always the same while they
 * suffice.
 */
export function linesBefore(id: string, count: number): number {
  const kept = latest.get(id);
  if (kept !== undefined && kept.count >= count) return kept.before;
  const last = ranges.at(-1);
  const range = { id, before: last === undefined ? own : last.before + last.count, count };
  ranges.push(range);
  latest.set(id, range);
  return range.before;
}

/** The empty lines to put before such code. */
export const padding = (before: number): string => "\n".repeat(before - own);

/** The cell and the line in it, from 1, for an engine's line; undefined if it is of no cell. */
export function cellLine(line: number): { readonly id: string; readonly line: number } | undefined {
  const range = ranges.find(({ before, count }) => line > before && line <= before + count);
  return range && { id: range.id, line: line - range.before };
}
