import type { Result } from "./result.ts";

/** A run of a cell; the numbers of a cell's runs grow. */
interface OfRun {
  readonly cell: string;
  readonly run: number;
}

/** What a notebook tells while it runs: that a run was asked for, that it began, how far it is, and once its result. */
export type NotebookEvent =
  | (OfRun & { readonly type: "waiting" | "running" })
  | (OfRun & { readonly type: "progress"; readonly done: number; readonly total: number })
  | (OfRun & { readonly type: "result"; readonly result: Result });
