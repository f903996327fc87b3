import type { Result } from "./result.ts";

/** What a notebook tells while it runs. */
export type NotebookEvent =
  | { readonly type: "waiting" | "running"; readonly cell: string }
  | { readonly type: "progress"; readonly cell: string; readonly done: number; readonly total: number }
  | { readonly type: "result"; readonly cell: string; readonly result: Result };
