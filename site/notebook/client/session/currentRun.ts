import type { CellMessage } from "./cellRecord.ts";

/** The run of a cell that its kernel spoke of last. Messages of other runs, or of one that has ended, are refused. */
export class CurrentRun {
  #run = 0;
  #phase: "waiting" | "running" | "over" = "over";
  #shown = 0;

  /** Whether a message belongs to the current run, or to the output that is shown; follows the run as it goes on. */
  accepts(message: CellMessage): boolean {
    const { type, run } = message;
    if (type === "changes") return run === this.#shown;
    // What is shown may come to be more than the page can bear.
    if (type === "result" && message.result.status === "failed" && run === this.#shown) return true;
    if (type === "waiting" ? run <= this.#run : run !== this.#run || this.#phase === "over") return false;
    if (type === "running" && this.#phase === "running") return false;
    if (type === "progress") return this.#phase === "running";
    this.#run = run;
    this.#phase = type === "result" ? "over" : type;
    if (type === "result") this.#shown = run;
    return true;
  }

  /** Forgets the run: another kernel counts its runs anew. */
  reset(): void {
    this.#run = this.#shown = 0;
    this.#phase = "over";
  }
}
