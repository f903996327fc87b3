import type { Cell } from "../kernel/cell.ts";
import type { OutputChange } from "../kernel/serialise/changesBetween.ts";
import type { NotebookEvent } from "../kernel/notebookEvent.ts";

/** A pointer over a plot, in the plot's own units. `path` leads from the output to the plot, child by child. */
export interface PointerMessage {
  readonly type: "pointerenter" | "pointermove" | "pointerleave" | "pointerdown";
  readonly path: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** A message from the page to the worker. */
export type ToWorker =
  | {
      readonly type: "start";
      readonly cells: readonly Cell[];
      /** The cells that the reader has changed. */
      readonly changed: readonly string[];
      /** The cells that must not run. */
      readonly stopped: readonly string[];
      /** The data files that cells may import. */
      readonly data: readonly string[];
      readonly inputs: Readonly<Record<string, unknown>>;
    }
  | { readonly type: "run"; readonly ask: number; readonly cells?: readonly string[] }
  | { readonly type: "replace"; readonly ask: number; readonly cell: Cell; readonly changed: boolean }
  | { readonly type: "set"; readonly ask: number; readonly input: string; readonly value: unknown }
  | { readonly type: "stop"; readonly cells: readonly string[] }
  | {
      readonly type: "pointer";
      readonly ask: number;
      readonly cell: string;
      readonly pointer: PointerMessage;
    }
  | { readonly type: "data"; readonly module: string; readonly json?: string }
  | { readonly type: "ping" };

/** A message from the worker to the page. `asked` answers an ask once everything that could run at once has run. */
export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "pong" }
  | { readonly type: "asked"; readonly ask: number }
  | { readonly type: "need"; readonly module: string }
  | NotebookEvent
  /** The changes of an output; `run` is the one that it came from. */
  | {
      readonly type: "changes";
      readonly cell: string;
      readonly run: number;
      readonly changes: readonly OutputChange[];
    };
