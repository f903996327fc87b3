import type { Cell } from "./cell.ts";
import type { NotebookEvent } from "./event.ts";
import type { Unit } from "./inputs/index.ts";
import { downstream, type Links } from "./link.ts";
import { rejoined } from "./run/bonds.ts";
import { controlsTree, draw, type Drawing } from "./run/draw.ts";
import { entryOf, isCurrent, isStopped, linked, type Entry, type Manner } from "./run/entry.ts";
import { execute } from "./run/execute.ts";
import { failed } from "./run/failure.ts";
import { namesFor, readsInput, type Names } from "./run/given.ts";
import type { Modules } from "./run/modules.ts";
import { isUnit } from "./run/unit.ts";
import type { Result } from "./result.ts";
import type { Tree } from "./tree.ts";

export interface NotebookOptions {
  readonly modules: Modules;
  readonly on?: (event: NotebookEvent) => void;
  /** Called by `progress`; resolves when the run may go on. */
  readonly breathe?: () => Promise<void>;
}

/** Cells, their values and the runs between them. Holds for one lesson; everything in it may be asked for again. */
export class Notebook {
  readonly #options: NotebookOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #raw = new Map<string, unknown>();
  #unit: Unit = "MB";
  #links: Links = linked([]);

  constructor(options: NotebookOptions) {
    this.#options = options;
  }

  /** Takes cells in page order; `changed` are those that are the reader's. Nothing runs. */
  define(cells: readonly Cell[], { changed = [] }: { readonly changed?: readonly string[] } = {}): void {
    for (const cell of cells) this.#entries.set(cell.id, entryOf(cell, changed.includes(cell.id)));
    this.#links = linked(this.#entries.values());
  }

  /** Puts a changed cell in the place of the one with its id, and runs it and whatever that touches. */
  async replace(cell: Cell, { changed }: { readonly changed: boolean }): Promise<void> {
    const links = this.#links;
    const before = this.#entries.get(cell.id);
    before?.end();
    this.#entries.set(cell.id, entryOf(cell, changed, before));
    this.#links = linked(this.#entries.values());
    const touched = rejoined(this.#entries.values(), links, this.#links);
    for (const id of touched) this.#entries.get(id)!.seen = undefined;
    await this.#run([cell.id, ...touched], { forced: [cell.id], again: () => true });
  }

  /**
   * Runs these cells, or all, and whatever depends on them; resolves when each has come to something. What was stopped
   * runs only where it is itself among them, or reads what was replaced.
   */
  async run(ids: readonly string[] = [...this.#entries.keys()]): Promise<void> {
    await this.#run(ids, { forced: ids, again: () => false });
  }

  /** An input changed: `value` as the page knows it. Runs the cell that declares it, and what depends on that. */
  async set(input: string, value: unknown): Promise<void> {
    if (isUnit(input, value)) {
      this.#unit = value;
      const reading = [...this.#entries.values()].filter(({ cell }) => readsInput(cell, this.#links, "unit"));
      return this.run(reading.map(({ cell }) => cell.id));
    }
    this.preset(input, value);
    const owner = this.#links.producers.get(input)?.cell;
    if (owner === undefined) return;
    // A value in a sentence has no button to run it by.
    await this.#run([owner], { forced: [owner], again: ({ cell }) => cell.inline === true });
  }

  /** Notes where an input stands without running anything. */
  preset(input: string, value: unknown): void {
    if (isUnit(input, value)) this.#unit = value;
    else this.#raw.set(input, value);
  }

  /** Gives up on cells that have not come to an end, and marks those that were never begun. */
  stop(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry === undefined || (entry.pending === undefined && entry.result !== undefined)) continue;
      entry.request++;
      this.#settle(entry, { status: "stopped", output: [] });
    }
  }

  /** What a cell shows, for those who send it the pointer. */
  drawing(id: string): Drawing | undefined {
    return this.#entries.get(id)?.drawing;
  }

  result(id: string): Result | undefined {
    return this.#entries.get(id)?.result;
  }

  async #run(ids: readonly string[], { forced, again }: Manner): Promise<void> {
    const affected = downstream(this.#links, ids).filter((id) => {
      const entry = this.#entries.get(id)!;
      return forced.includes(id) || !isStopped(entry) || again(entry);
    });
    const asked = affected.map((id) => this.#request(id));
    for (const id of affected) void this.#attempt(id, this.#entries.get(id)!.request, forced.includes(id));
    // One after the other, without Promise.all: a cell may have put another in the place of what that calls.
    for (const { promise } of asked) await promise;
  }

  #request(id: string): PromiseWithResolvers<void> {
    const entry = this.#entries.get(id)!;
    entry.end();
    entry.request++;
    entry.pending ??= Promise.withResolvers<void>();
    this.#options.on?.({ type: "waiting", cell: id });
    return entry.pending;
  }

  async #attempt(id: string, request: number, forced: boolean): Promise<void> {
    const entry = this.#entries.get(id)!;
    const late = () => this.#entries.get(id) !== entry || entry.request !== request;
    try {
      const problem = this.#links.problems.get(id);
      if (problem !== undefined) throw problem;
      for (const from of this.#links.upstream.get(id)!) {
        const by = await this.#blocker(from);
        if (late()) return;
        if (by !== undefined) return this.#settle(entry, { status: "blocked", output: [], by });
      }
      const names = await namesFor(entry.cell, this.#links, this.#options.modules, (cell, name) => {
        return this.#entries.get(cell)!.outputs[name];
      });
      if (late()) return;
      if (!forced && isCurrent(entry, names.values)) return this.#settle(entry, entry.result!);
      await this.#execute(entry, names, late);
    } catch (error) {
      if (!late()) this.#fail(entry, error);
    }
  }

  async #execute(entry: Entry, names: Names, late: () => boolean): Promise<void> {
    const { cell } = entry;
    this.#options.on?.({ type: "running", cell: cell.id });
    const { outcome, end } = execute(cell, {
      names,
      unit: this.#unit,
      raw: (input) => this.#raw.get(input),
      progress: async (done, total) => {
        // A run that nobody waits for any longer ends here.
        if (late()) return new Promise(() => {});
        this.#options.on?.({ type: "progress", cell: cell.id, done: Number(done), total: Number(total) });
        await this.#options.breathe?.();
      },
    });
    entry.end = end;
    const { values, thrown, controls, printed } = await outcome;
    if (late()) return;
    entry.seen = names.values;
    try {
      if (values === undefined) throw thrown?.error;
      entry.outputs = values[0];
      entry.drawing = draw(values[1], cell, { controls, printed });
    } catch (error) {
      // What fails while it is drawn keeps its controls too: they are the way back.
      return this.#fail(entry, error, [...controlsTree(controls), ...printed]);
    }
    this.#settle(entry, entry.drawing.result);
  }

  #fail(entry: Entry, error: unknown, beside: readonly Tree[] = []): void {
    this.#settle(entry, failed(error, entry.cell, beside));
  }

  #settle(entry: Entry, result: Result): void {
    entry.end();
    if (result.status !== "shown") entry.drawing = undefined;
    entry.result = result;
    const { pending } = entry;
    entry.pending = undefined;
    // First of all: nobody may wait forever for a result that cannot be told.
    pending?.resolve();
    this.#options.on?.({ type: "result", cell: entry.cell.id, result });
  }

  /** Waits until a cell has come to something; answers with the cell at fault where that is no value. */
  async #blocker(id: string): Promise<string | undefined> {
    const entry = this.#entries.get(id)!;
    if (entry.result === undefined && entry.pending === undefined) {
      this.#request(id);
      void this.#attempt(id, entry.request, true);
    }
    while (this.#entries.get(id)!.pending !== undefined) await this.#entries.get(id)!.pending!.promise;
    const result = this.#entries.get(id)!.result!;
    if (result.status === "shown") return undefined;
    return result.status === "blocked" ? result.by : id;
  }
}
