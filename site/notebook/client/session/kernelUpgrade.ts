import type { CellRecord } from "./cellRecord.ts";
import type { KernelHost } from "../host/kernelHost.ts";
import { idsWhere, isBusy } from "./startMessage.ts";
import type { View } from "../view.ts";

/** Replaces the kernel for the lesson's own cells with one that has everything a reader may write. */
export class KernelUpgrade {
  readonly #host: () => KernelHost;
  readonly #view: View;
  /** The cells that wait for the full kernel, and that the other has not heard of. */
  readonly #waiting = new Set<CellRecord>();
  #coming: Promise<boolean> | undefined;

  constructor(host: () => KernelHost, view: View) {
    this.#host = host;
    this.#view = view;
  }

  get isDone(): boolean {
    return this.#host().program === "full";
  }

  /**
   * Makes sure of the full kernel. Until it is here the other goes on, and what that has under way is then run again.
   */
  upgrade(records: readonly CellRecord[]): Promise<boolean> {
    if (this.isDone) return Promise.resolve(true);
    return (this.#coming ??= this.#upgrade(records).finally(() => (this.#coming = undefined)));
  }

  /** Makes sure of the full kernel for a cell that needs it; false if it cannot be loaded. */
  async upgradeFor(record: CellRecord, records: readonly CellRecord[]): Promise<boolean> {
    this.#waiting.add(record);
    return this.upgrade(records).finally(() => this.#waiting.delete(record));
  }

  async #upgrade(records: readonly CellRecord[]): Promise<boolean> {
    const host = this.#host();
    try {
      await host.switchProgram("full");
    } catch {
      // Where nothing runs, that is what is said.
      if (host.isReady) this.#view.program?.("missing");
      return false;
    }
    this.#view.program?.("here");
    const cells = idsWhere(records, (record) => isBusy(record) && !this.#waiting.has(record));
    if (cells.length > 0) void host.ask({ type: "run", cells });
    return true;
  }
}
