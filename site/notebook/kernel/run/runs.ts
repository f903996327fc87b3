import type { OutputChange } from "../serialise/changesBetween.ts";
import type { Pointer } from "../serialise/sendPointer.ts";
import { downstream, type Links } from "../link.ts";
import type { KernelOptions } from "../notebook.ts";
import { attempt } from "../render/attempt.ts";
import type { Result } from "../result.ts";
import { draw, type Drawing } from "./draw.ts";
import { isCurrent, isStopped, linkEntries, type Entry, type RunPolicy } from "./entry.ts";
import { execute, type RunOutcome } from "./execute.ts";
import { failedResult } from "./failureOf.ts";
import { resolveScope, type Scope } from "./scope.ts";
import { Guard } from "./guard.ts";
import { BackgroundWork } from "./backgroundWork.ts";
import type { Modules } from "./importValue.ts";
import { nextTurn } from "./createTimers.ts";

export interface RunsOptions extends KernelOptions {
  /** The values of the page's settings, by name. */
  readonly settings: () => Readonly<Record<string, unknown>>;
  /** The value of an input as the page gives it. */
  readonly raw: (input: string) => unknown;
}

/** The runs of a notebook's cells: the order in which they wait for each other, and their results. */
export class Runs {
  readonly entries = new Map<string, Entry>();
  readonly #options: RunsOptions;
  #links: Links = linkEntries([]);
  readonly #guard: Guard;
  readonly #modules: Modules;
  readonly #background = new BackgroundWork();

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#guard = new Guard(this.entries, this.#links, options);
    this.#modules = this.#guard.trackModules(options.modules);
  }

  /** Joins the cells by their names, as they now are. */
  join(): void {
    this.#links = linkEntries(this.entries.values());
    this.#guard.join(this.#links);
  }

  /** The cells that may remember a run of this one. */
  rememberingCells(id: string): string[] {
    return this.#guard.rememberingCells(this.entries.get(id));
  }

  get links(): Links {
    return this.#links;
  }

  /** Runs these cells and all that depend on them; resolves when each has a result. */
  async run(ids: readonly string[], manner: RunPolicy): Promise<void> {
    await this.#background.after(() => this.#run(ids, manner));
  }

  async #run(ids: readonly string[], { forced, spared, waits = true }: RunPolicy): Promise<void> {
    const affected = downstream(this.#links, ids).filter(
      (id) => forced.includes(id) || !spared(this.entries.get(id)!),
    );
    const awaited = waits ? affected : affected.filter((id) => this.entries.get(id)!.pending === undefined);
    for (const id of affected) this.#request(id);
    for (const id of affected) void this.#attempt(id, this.entries.get(id)!.request, forced.includes(id));
    // One after the other, without Promise.all: a cell may have put another in the place of what that calls.
    for (const { promise } of awaited.flatMap((id) => this.entries.get(id)!.pending ?? [])) await promise;
  }

  #request(id: string): void {
    const entry = this.entries.get(id)!;
    entry.end();
    entry.request++;
    entry.isBarred = false;
    entry.pending ??= Promise.withResolvers<void>();
    this.#open(entry);
  }

  #open(entry: Entry): void {
    entry.run++;
    this.#options.on?.({ type: "waiting", cell: entry.cell.id, run: entry.run });
  }

  async #attempt(id: string, request: number, forced: boolean): Promise<void> {
    const entry = this.entries.get(id)!;
    const late = () => this.entries.get(id) !== entry || entry.request !== request;
    try {
      const problem = this.#links.problems.get(id);
      if (problem !== undefined) throw problem;
      for (const from of this.#links.upstream.get(id)!) {
        const by = await this.#blocker(from);
        if (late()) return;
        if (by !== undefined) return this.settle(entry, { status: "blocked", output: [], by });
      }
      const names = await resolveScope(entry.cell, this.#links, this.#modules, (cell, name) => {
        return this.entries.get(cell)!.outputs[name];
      });
      if (late()) return;
      if (!forced && isCurrent(entry, names.values)) return this.settle(entry, entry.result!);
      const ready = this.#options.prepare?.(names.imports);
      if (ready !== undefined) {
        await ready;
        if (late()) return;
      }
      await this.#execute(entry, names, late);
    } catch (error) {
      if (!late()) this.settle(entry, failedResult(error, entry.cell, []));
    }
  }

  async #execute(entry: Entry, names: Scope, late: () => boolean): Promise<void> {
    const { cell } = entry;
    if (this.#guard.isConcurrent(entry)) this.checkWrites();
    if (late()) return;
    const number = entry.run;
    this.#options.on?.({ type: "running", cell: cell.id, run: number });
    this.#guard.enter(entry);
    entry.handed = undefined;
    let over = false;
    const run = execute(cell, {
      names,
      settings: this.#options.settings(),
      raw: this.#options.raw,
      progress: async (done, total) => {
        // A run that is over, or that nobody waits for any longer, ends here.
        if (over || late()) return new Promise(() => {});
        const far = { done: Number(done), total: Number(total) };
        // Asking for the numbers may have ended it.
        if (!over && !late()) this.#options.on?.({ type: "progress", cell: cell.id, run: number, ...far });
        await this.#options.breathe?.();
      },
    });
    entry.end = run.end;
    entry.beside = run.beside;
    // No other code has run meanwhile.
    this.checkWrites([entry]);
    const outcome = await run.outcome;
    over = true;
    if (this.#guard.isConcurrent(entry)) this.checkWrites();
    const result = late() ? undefined : this.#draw(entry, outcome, names.values);
    this.checkWrites([entry]);
    this.#leave(entry);
    if (late() || result === undefined) return;
    entry.seen = names.values;
    this.settle(entry, result);
  }

  #draw(
    entry: Entry,
    { values, thrown, controls, printed }: RunOutcome,
    known: ReadonlyMap<string, unknown>,
  ): Result {
    try {
      if (values === undefined) throw thrown?.error;
      const drawing = draw(values[1], entry.cell, { controls, printed });
      [entry.outputs, , entry.now] = values;
      entry.drawing = { ...drawing, point: (pointer) => this.#point(entry, drawing, pointer) };
      return drawing.result;
    } catch (error) {
      // What fails while it is drawn keeps its controls too: they are the way back.
      return failedResult(this.#guard.explain(error, entry, known), entry.cell, entry.beside());
    }
  }

  async #point(entry: Entry, drawing: Drawing, pointer: Pointer): Promise<readonly OutputChange[]> {
    if (this.#guard.isConcurrent(entry)) this.checkWrites();
    this.#guard.enter(entry);
    try {
      return await drawing.point(pointer);
    } finally {
      this.checkWrites(this.#guard.isConcurrent(entry) ? undefined : [entry]);
      this.#leave(entry);
    }
  }

  /** Notes the end of a run, or, if code of it may go on, watches that first. */
  #leave(entry: Entry): void {
    if (!this.#guard.lingers(entry)) return this.#guard.leave(entry);
    this.#background.begin(async () => {
      await nextTurn();
      this.checkWrites();
      this.#guard.leave(entry);
    });
  }

  /**
   * Looks for values that another cell changed; whoever did fails, and their owners run again with all that read them.
   */
  checkWrites(among?: Iterable<Entry>): void {
    const found = this.#guard.findWrites(among);
    if (found === undefined) return;
    for (const { entry, error } of found.writers) {
      entry.request++;
      this.#fail(entry, error);
      entry.isBarred = true;
    }
    const owners = found.owners.filter((owner) => !owner.isBarred && !isStopped(owner));
    for (const owner of owners) owner.seen = undefined;
    const forced = owners.map(({ cell }) => cell.id);
    const blocked = found.writers.map(({ entry }) => entry.cell.id);
    const spared = (entry: Entry) => entry.isBarred || isStopped(entry);
    this.#background.begin(() => this.#run([...forced, ...blocked], { forced, spared, waits: false }));
  }

  #fail(entry: Entry, error: unknown): void {
    this.settle(entry, failedResult(error, entry.cell, entry.beside()));
  }

  /** Gives a cell its result. */
  settle(entry: Entry, result: Result): void {
    entry.end();
    if (result.status !== "shown") entry.drawing = undefined;
    entry.result = result;
    attempt(() => this.#guard.protect(entry), undefined);
    const { pending } = entry;
    entry.pending = undefined;
    // Nobody had asked for it: it wrote into what is another's when its own run had ended.
    if (entry.settled === entry.run) this.#open(entry);
    entry.settled = entry.run;
    // First of all: nobody may wait forever for a result that cannot be told.
    pending?.resolve();
    this.#options.on?.({ type: "result", cell: entry.cell.id, run: entry.run, result });
  }

  /** Waits until a cell has a result; resolves to the cell at fault if that is no value. */
  async #blocker(id: string): Promise<string | undefined> {
    const entry = this.entries.get(id)!;
    if (entry.result === undefined && entry.pending === undefined) {
      this.#request(id);
      void this.#attempt(id, entry.request, true);
    }
    while (this.entries.get(id)!.pending !== undefined) await this.entries.get(id)!.pending!.promise;
    const result = this.entries.get(id)!.result!;
    if (result.status === "shown") return undefined;
    return result.status === "blocked" ? result.by : id;
  }
}
