/** Where the code of a cell stands for the engine: the lines behind `before`, so many. */
interface Range {
  readonly id: string;
  readonly before: number;
  readonly count: number;
}

/** The lines an engine counts before the first of a made function: two of its own, and one for the directive. */
const own = 3;

/** In the order of their lines. WebKit says the line of an error and not the function's name: no two cells share one. */
const ranges: Range[] = [];
const latest = new Map<string, Range>();

/** How many lines stand before a cell's code of `count` lines, the engine's own included: always the same while they suffice. */
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

/** Which line of which cell an engine's line is, counted from 1; undefined for none. */
export function cellLine(line: number): { readonly id: string; readonly line: number } | undefined {
  const range = ranges.find(({ before, count }) => line > before && line <= before + count);
  return range && { id: range.id, line: line - range.before };
}
