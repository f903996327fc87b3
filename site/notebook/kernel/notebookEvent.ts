import type { Result } from "./result.ts";

/** A run of a cell; a later run has a greater number. */
interface OfRun {
  readonly cell: string;
  readonly run: number;
}

/** An event in a run: it was asked for, it began, it has come so far, and, once, its result. */
export type NotebookEvent =
  | (OfRun & { readonly type: "waiting" | "running" })
  | (OfRun & { readonly type: "progress"; readonly done: number; readonly total: number })
  | (OfRun & { readonly type: "result"; readonly result: Result });
