import type { Cell } from "../../../../site/notebook/kernel/cell.ts";
import { given } from "./corpus/given.ts";

export type BodyResult = readonly [outputs: Readonly<Record<string, unknown>>, shown: unknown];

type AsyncFunction = (...values: unknown[]) => Promise<BodyResult>;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => AsyncFunction;

/** Runs a body the way the kernel does, with the names of `given` that it uses. */
export async function run(body: string, uses: readonly string[], file = "cell.ts"): Promise<BodyResult> {
  const text = `"use strict";\n${body}\n//# sourceURL=${file}`;
  const values: Readonly<Record<string, unknown>> = given;
  return new AsyncFunction(...uses, text)(...uses.map((name) => values[name]));
}

/** The line and column of an error in a cell's source, read from V8's stack. */
export function placeInSource(error: unknown, cell: Cell, file = "cell.ts"): [line: number, column: number] {
  const [, row, place] = new RegExp(`${file}:(\\d+):(\\d+)`).exec((error as Error).stack ?? "") ?? [];
  // V8 puts two lines before a function's body, and `run` one more.
  const line = Number(row) - 3;
  const column = Number(place) - 1;
  const { display } = cell;
  const behind = display !== undefined && line === display.line && column >= display.column + display.shift;
  return [line, behind ? column - display.shift : column];
}
