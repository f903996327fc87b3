import type { Cell } from "../cell.ts";

type Values = Readonly<Record<string, unknown>>;

/** The values of a cell's names, what it shows, and a second look at the names its functions give new values. */
export type Returned = readonly [outputs: Values, shown: unknown, now?: () => Values];

type Body = (...values: readonly unknown[]) => Promise<Returned>;

const AsyncFunction = (async () => {}).constructor as new (...code: string[]) => Body;

/** The lines an engine counts before a cell's first: two of its own for a made function, one for the directive. */
export const linesBefore = 3;

/** A cell's code as a function of `names`. Its place in a stack trace reads `cell-<id>.ts:line:column`. */
export function compile(cell: Cell, names: readonly string[]): Body {
  return new AsyncFunction(...names, `"use strict";\n${cell.body}\n//# sourceURL=${sourceName(cell.id)}`);
}

export function sourceName(id: string): string {
  return `cell-${encodeURIComponent(id)}.ts`;
}
