import type { Cell } from "../../kernel/cell.ts";
import type { Failure, Result } from "../../kernel/result.ts";
import type { Tree } from "../../kernel/tree.ts";
import type { FromWorker } from "../../worker/protocol.ts";
import { CurrentRun } from "./currentRun.ts";
import { stateOf, type CellState, type CellFacts } from "./cellState.ts";

/** A message from a kernel about a cell. */
export type CellMessage = Extract<FromWorker, { readonly cell: string }>;

/** A cell as the page knows it: the lesson's source, the editor's, the one that ran, and how that went. */
export class CellRecord {
  readonly id: string;
  readonly original: Cell;
  source: string;
  ran: Cell;
  phase: CellFacts["phase"] = "idle";
  status: CellFacts["status"];
  stale = false;
  /** The last output; undefined while the page still shows the one that it was built with. */
  output: readonly Tree[] | undefined;
  value: string | undefined;
  failure: Failure | undefined;
  /** The cell that a blocked one waits for. */
  blockedBy: string | undefined;
  /** The reason why it was stopped. */
  reason: string | undefined;
  progress: { readonly done: number; readonly total: number } | undefined;
  /** The time at which it began to wait or run, by the page's clock. */
  since = 0;
  /** The cell as it last began to run. */
  began: Cell | undefined;
  /** The number of runs that have ended. */
  runCount = 0;
  readonly run = new CurrentRun();
  /** Whether the reader had it run, rather than an input. */
  isRequested = false;

  /** Whether showing its output once froze the page, so that it is not shown until the reader runs the cell. */
  isQuarantined = false;

  constructor(cell: Cell, status: CellFacts["status"]) {
    this.id = cell.id;
    this.original = cell;
    this.source = cell.source;
    this.ran = cell;
    this.status = status;
  }

  get edited(): boolean {
    return this.source !== this.ran.source;
  }

  /** Whether the source differs from the lesson's. */
  get changed(): boolean {
    return this.source !== this.original.source;
  }

  get state(): CellState {
    return stateOf(this);
  }

  /** Whether it was stopped, and not asked for since: the rest goes on without it. */
  get isStopped(): boolean {
    return this.status === "stopped" && this.phase === "idle";
  }

  /** Marks it as waiting for the kernel to answer. */
  wait(): void {
    this.phase = "waiting";
    this.since = performance.now();
  }

  /** Goes back to the lesson's source. */
  restore(): void {
    this.source = this.original.source;
    this.ran = this.original;
    this.isQuarantined = false;
  }

  /** Marks its output as made from inputs that have moved since, with no run under way. */
  markStale(): void {
    this.phase = "idle";
    this.stale = true;
  }

  stop(reason: string): void {
    this.#settle("stopped");
    this.reason = reason;
  }

  /** Takes in a message from the kernel; false if it belongs to no current run of the cell. */
  receive(message: CellMessage): boolean {
    if (!this.run.accepts(message)) return false;
    if (message.type === "progress") this.#progress(message);
    if (message.type === "running") this.began = this.ran;
    if (message.type === "waiting" || message.type === "running") {
      this.phase = message.type;
      this.since = performance.now();
      this.progress = undefined;
    }
    if (message.type === "result") this.#result(message.result);
    return true;
  }

  /** Notes the progress if a bar can show it. */
  #progress({ done, total }: { readonly done: number; readonly total: number }): void {
    if (Number.isFinite(done) && total > 0 && total < Infinity) this.progress = { done, total };
  }

  #result(result: Result): void {
    this.#settle(result.status);
    if (result.status === "failed") this.failure = result.failure;
    if (result.status === "blocked") this.blockedBy = result.by;
    if (result.status === "shown") this.value = result.value;
    // What stopped or never began has nothing to show: its last output stays, marked.
    if (result.status === "shown" || result.status === "failed") this.output = result.output;
  }

  #settle(status: CellFacts["status"]): void {
    this.runCount++;
    this.phase = "idle";
    this.status = status;
    this.stale = false;
    this.failure = undefined;
    this.progress = undefined;
  }
}
