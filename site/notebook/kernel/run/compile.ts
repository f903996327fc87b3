import type { Cell } from "../cell.ts";
import { linesBefore, padding } from "./cellLine.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * The values of a cell's names, the value that it shows, and a function that reads the names to which its functions
 * give new values.
 */
export type BodyResult = readonly [outputs: Values, shown: unknown, now?: () => Values];

type Body = (...values: readonly unknown[]) => Promise<BodyResult>;

const AsyncFunction = (async () => {}).constructor as new (...code: string[]) => Body;

/** Matches the end of a line in the language. */
export const newLine = /\r\n|[\n\r\u2028\u2029]/;

/** Compiles a cell's code into a function of `names`. Its place in a stack trace reads `cell-<id>.ts:line:column`. */
export function compile(cell: Cell, names: readonly string[]): Body {
  const { id, body } = cell;
  const before = padding(linesBefore(id, body.split(newLine).length));
  return new AsyncFunction(...names, `"use strict";\n${before}${body}\n//# sourceURL=${sourceName(id)}`);
}

export function sourceName(id: string): string {
  return `cell-${encodeURIComponent(id)}.ts`;
}
