import type { CellMessage } from "./cellRecord.ts";

/** The run of a cell that its kernel last spoke of. A message of any other, or of one that has ended, is nobody's. */
export class CurrentRun {
  #run = 0;
  #phase: "waiting" | "running" | "over" = "over";
  #shown = 0;

  /** Whether a message belongs to the run, or to the output that is shown; takes note of where the run then is. */
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

  /** Another kernel counts its runs anew. */
  reset(): void {
    this.#run = this.#shown = 0;
    this.#phase = "over";
  }
}
