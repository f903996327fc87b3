import type { Cell } from "./cell.ts";
import type { Change } from "./document/changes.ts";
import type { Pointer } from "./document/point.ts";
import type { NotebookEvent } from "./event.ts";
import type { Unit } from "./inputs/index.ts";
import { downstream, type Links } from "./link.ts";
import { rejoined } from "./run/bonds.ts";
import { draw, type Drawing } from "./run/draw.ts";
import { entryOf, isCurrent, isStopped, linked, type Entry, type Manner } from "./run/entry.ts";
import { execute, type Outcome } from "./run/execute.ts";
import { failed } from "./run/failure.ts";
import { namesFor, readsInput, type Names } from "./run/given.ts";
import { Guard, type GuardOptions } from "./run/guard.ts";
import type { Modules } from "./run/modules.ts";
import { nextTurn } from "./run/timers.ts";
import { isUnit } from "./run/unit.ts";
import type { Result } from "./result.ts";
import type { Tree } from "./tree.ts";

export interface NotebookOptions extends GuardOptions {
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
  readonly #guard: Guard;
  readonly #modules: Modules;
  /** What runs to undo a write into another cell's value. */
  readonly #mending = new Set<Promise<void>>();

  constructor(options: NotebookOptions) {
    this.#options = options;
    this.#guard = new Guard(this.#entries, this.#links, options);
    this.#modules = this.#guard.open(options.modules);
  }

  /** Takes cells in page order; `changed` are those that are the reader's. Nothing runs. */
  define(cells: readonly Cell[], { changed = [] }: { readonly changed?: readonly string[] } = {}): void {
    for (const cell of cells) this.#entries.set(cell.id, entryOf(cell, changed.includes(cell.id)));
    this.#join();
  }

  /** Puts a changed cell in the place of the one with its id, and runs it and whatever that touches. */
  async replace(cell: Cell, { changed }: { readonly changed: boolean }): Promise<void> {
    this.#look();
    const links = this.#links;
    const before = this.#entries.get(cell.id);
    before?.end();
    this.#entries.set(cell.id, entryOf(cell, changed, before));
    this.#join();
    const touched = rejoined(this.#entries.values(), links, this.#links);
    for (const id of touched) this.#entries.get(id)!.seen = undefined;
    await this.#run([cell.id, ...touched], { forced: [cell.id], spared: () => false });
    await this.#mended();
  }

  /**
   * Runs these cells, or all, and whatever depends on them; resolves when each has come to something. What was stopped
   * runs only where it is itself among them, or reads what was replaced.
   */
  async run(ids: readonly string[] = [...this.#entries.keys()]): Promise<void> {
    await this.#run(ids, { forced: ids, spared: isStopped });
    await this.#mended();
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
    const spared = (entry: Entry) => isStopped(entry) && entry.cell.inline !== true;
    await this.#run([owner], { forced: [owner], spared });
    await this.#mended();
  }

  /** Notes where an input stands without running anything. */
  preset(input: string, value: unknown): void {
    if (isUnit(input, value)) this.#unit = value;
    else this.#raw.set(input, value);
  }

  /** Gives up on cells that have not come to an end, and marks those that were never begun. */
  stop(ids: readonly string[]): void {
    this.#look();
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

  #join(): void {
    this.#links = linked(this.#entries.values());
    this.#guard.join(this.#links);
  }

  async #run(ids: readonly string[], { forced, spared }: Manner): Promise<void> {
    const affected = downstream(this.#links, ids).filter(
      (id) => forced.includes(id) || !spared(this.#entries.get(id)!),
    );
    const asked = affected.map((id) => this.#request(id));
    for (const id of affected) void this.#attempt(id, this.#entries.get(id)!.request, forced.includes(id));
    // One after the other, without Promise.all: a cell may have put another in the place of what that calls.
    for (const { promise } of asked) await promise;
  }

  #request(id: string): PromiseWithResolvers<void> {
    const entry = this.#entries.get(id)!;
    entry.end();
    entry.request++;
    entry.barred = false;
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
      const names = await namesFor(entry.cell, this.#links, this.#modules, (cell, name) => {
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
    if (this.#guard.isShared(entry)) this.#look();
    if (late()) return;
    this.#options.on?.({ type: "running", cell: cell.id });
    this.#guard.enter(entry);
    entry.handed = undefined;
    let over = false;
    const run = execute(cell, {
      names,
      unit: this.#unit,
      raw: (input) => this.#raw.get(input),
      progress: async (done, total) => {
        // A run that is over, or that nobody waits for any longer, ends here.
        if (over || late()) return new Promise(() => {});
        this.#options.on?.({ type: "progress", cell: cell.id, done: Number(done), total: Number(total) });
        await this.#options.breathe?.();
      },
    });
    entry.end = run.end;
    entry.beside = run.beside;
    // Until now no other code has run; later some may.
    this.#look([entry]);
    const outcome = await run.outcome;
    over = true;
    const result = late() ? undefined : this.#draw(entry, outcome);
    this.#look();
    this.#leave(entry);
    if (late() || result === undefined) return;
    entry.seen = names.values;
    this.#settle(entry, result);
  }

  #draw(entry: Entry, { values, thrown, controls, printed }: Outcome): Result {
    try {
      if (values === undefined) throw thrown?.error;
      const drawing = draw(values[1], entry.cell, { controls, printed });
      [entry.outputs, , entry.now] = values;
      entry.drawing = { ...drawing, point: (pointer) => this.#point(entry, drawing, pointer) };
      return drawing.result;
    } catch (error) {
      // What fails while it is drawn keeps its controls too: they are the way back.
      return failed(this.#guard.told(error, entry), entry.cell, entry.beside());
    }
  }

  async #point(entry: Entry, drawing: Drawing, pointer: Pointer): Promise<readonly Change[]> {
    if (this.#guard.isShared(entry)) this.#look();
    this.#guard.enter(entry);
    try {
      return await drawing.point(pointer);
    } finally {
      this.#look();
      this.#leave(entry);
    }
  }

  /** A run has ended; what it left to be done later is looked at when that is done. */
  #leave(entry: Entry): void {
    if (!this.#guard.lingers(entry)) return this.#guard.leave(entry);
    this.#mend(async () => {
      await nextTurn();
      this.#look();
      this.#guard.leave(entry);
    });
  }

  /** Looks for values that another cell changed; whoever did fails, and their owners run again with all that read them. */
  #look(among?: Iterable<Entry>): void {
    const found = this.#guard.found(among);
    if (found === undefined) return;
    for (const { entry, error } of found.writers) {
      entry.request++;
      this.#fail(entry, error, entry.beside());
      entry.barred = true;
    }
    const owners = found.owners.filter((owner) => !owner.barred && !isStopped(owner));
    for (const owner of owners) owner.seen = undefined;
    const forced = owners.map(({ cell }) => cell.id);
    const blocked = found.writers.map(({ entry }) => entry.cell.id);
    const spared = (entry: Entry) => entry.barred || isStopped(entry);
    this.#mend(() => this.#run([...forced, ...blocked], { forced, spared }));
  }

  #mend(work: () => Promise<void>): void {
    const mending = work();
    this.#mending.add(mending);
    void mending.finally(() => this.#mending.delete(mending));
  }

  async #mended(): Promise<void> {
    for (const mending of this.#mending) await mending;
  }

  #fail(entry: Entry, error: unknown, beside: readonly Tree[] = []): void {
    this.#settle(entry, failed(error, entry.cell, beside));
  }

  #settle(entry: Entry, result: Result): void {
    entry.end();
    if (result.status !== "shown") entry.drawing = undefined;
    entry.result = result;
    this.#guard.take(entry);
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
