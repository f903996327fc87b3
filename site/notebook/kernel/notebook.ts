import type { Cell, Import } from "./cell.ts";
import type { NotebookEvent } from "./notebookEvent.ts";
import { relinkedCells } from "./run/relinkedCells.ts";
import type { Drawing } from "./run/draw.ts";
import { entryOf, isStopped, type Entry } from "./run/entry.ts";
import { readsInput } from "./run/scope.ts";
import type { GuardOptions } from "./run/guard.ts";
import type { Modules } from "./run/importValue.ts";
import { Runs } from "./run/runs.ts";
import { PageSettings } from "./run/pageSettings.ts";
import type { Result } from "./result.ts";

export interface KernelOptions extends GuardOptions {
  readonly modules: Modules;
  readonly on?: (event: NotebookEvent) => void;
  /** Called by `progress`; resolves when the run may go on. */
  readonly breathe?: () => Promise<void>;
  /** Called before a cell runs, with its imports; a promise resolves once all that they need is there. */
  readonly prepare?: ((imports: readonly Import[]) => Promise<unknown> | undefined) | undefined;
}

/** The cells of one lesson, their values and the runs between them. Every method may be called again. */
export class Notebook {
  readonly #runs: Runs;
  readonly #raw = new Map<string, unknown>();
  readonly #settings = new PageSettings();

  constructor(options: KernelOptions) {
    this.#runs = new Runs({
      ...options,
      settings: () => this.#settings.values(),
      raw: (input) => this.#raw.get(input),
    });
  }

  /** Takes cells in page order, of which `changed` are the reader's. Nothing runs. */
  define(cells: readonly Cell[], { changed = [] }: { readonly changed?: readonly string[] } = {}): void {
    for (const cell of cells) this.#runs.entries.set(cell.id, entryOf(cell, changed.includes(cell.id)));
    this.#runs.join();
  }

  /** Puts a changed cell in the place of the one with its id, and runs it and all cells that this affects. */
  async replace(cell: Cell, { changed }: { readonly changed: boolean }): Promise<void> {
    this.#runs.checkWrites();
    const links = this.#runs.links;
    const before = this.#runs.entries.get(cell.id);
    const remembering = this.#runs.rememberingCells(cell.id);
    before?.end();
    this.#runs.entries.set(cell.id, entryOf(cell, changed, before));
    this.#runs.join();
    const touched = relinkedCells(this.#runs.entries.values(), links, this.#runs.links);
    for (const id of touched) this.#runs.entries.get(id)!.seen = undefined;
    const forced = [cell.id, ...remembering];
    await this.#runs.run([...forced, ...touched], { forced, spared: () => false });
  }

  /**
   * Runs these cells, or all, and all that depend on them; resolves when each has a result. A stopped cell runs only if
   * it is itself among them, or reads what was replaced.
   */
  async run(ids: readonly string[] = [...this.#runs.entries.keys()]): Promise<void> {
    await this.#runs.run(ids, { forced: ids, spared: isStopped });
  }

  /** Sets an input to a value from the page. Runs the cell that declares the input, and all that depend on it. */
  async set(input: string, value: unknown): Promise<void> {
    if (this.#settings.set(input, value)) {
      const reading = [...this.#runs.entries.values()].filter(({ cell }) =>
        readsInput(cell, this.#runs.links, input),
      );
      return this.run(reading.map(({ cell }) => cell.id));
    }
    this.preset(input, value);
    const owner = this.#runs.links.producers.get(input)?.cell;
    if (owner === undefined) return;
    // A value in a sentence has no button to run it by.
    const spared = (entry: Entry) => isStopped(entry) && entry.cell.inline !== true;
    await this.#runs.run([owner], { forced: [owner], spared });
  }

  /** Notes the value of an input without running anything. */
  preset(input: string, value: unknown): void {
    if (!this.#settings.set(input, value)) this.#raw.set(input, value);
  }

  /** Stops cells that have not come to an end, and marks those that were never begun. */
  stop(ids: readonly string[]): void {
    this.#runs.checkWrites();
    for (const id of ids) {
      const entry = this.#runs.entries.get(id);
      const stopped = { status: "stopped", output: [] } as const;
      if (entry === undefined) continue;
      if (entry.pending === undefined) {
        entry.result ??= stopped;
        continue;
      }
      entry.request++;
      this.#runs.settle(entry, stopped);
    }
  }

  /** The drawing that a cell shows, to which the pointer can be sent. */
  drawing(id: string): Drawing | undefined {
    return this.#runs.entries.get(id)?.drawing;
  }

  /** The number of the run whose result a cell shows. */
  shownRun(id: string): number | undefined {
    return this.#runs.entries.get(id)?.settled;
  }

  result(id: string): Result | undefined {
    return this.#runs.entries.get(id)?.result;
  }
}
