import type { Cell } from "./cell.ts";
import { CellError } from "./errors.ts";
import type { Unit } from "./inputs/index.ts";
import { downstream, link, type Links } from "./link.ts";
import { controlsTree, draw, type Drawing } from "./run/draw.ts";
import { execute } from "./run/execute.ts";
import { failureOf, failureTree } from "./run/failure.ts";
import { namesFor, readsInput, type Names } from "./run/given.ts";
import type { Modules } from "./run/modules.ts";
import type { Result } from "./result.ts";

/** What a notebook tells while it runs. */
export type NotebookEvent =
  | { readonly type: "waiting" | "running"; readonly cell: string }
  | { readonly type: "progress"; readonly cell: string; readonly done: number; readonly total: number }
  | { readonly type: "result"; readonly cell: string; readonly result: Result };

export interface NotebookOptions {
  readonly modules: Modules;
  readonly on?: (event: NotebookEvent) => void;
  /** Called by `progress`; resolves when the run may go on. */
  readonly breathe?: () => Promise<void>;
  /** Asked after each run of a cell the reader changed: what of everything shared it has altered. */
  readonly altered?: (cell: string) => string | undefined;
}

interface Entry {
  readonly cell: Cell;
  /** The reader's, not the lesson's. */
  readonly changed: boolean;
  /** Grows with each request; an answer to an older one is dropped. */
  request: number;
  pending: PromiseWithResolvers<void> | undefined;
  end: () => void;
  result: Result | undefined;
  drawing: Drawing | undefined;
  outputs: Readonly<Record<string, unknown>>;
  /** The values the last run was given; none before it. */
  seen: ReadonlyMap<string, unknown> | undefined;
}

/** Cells, their values and the runs between them. Holds for one lesson; everything in it may be asked for again. */
export class Notebook {
  readonly #options: NotebookOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #raw = new Map<string, unknown>();
  #unit: Unit = "MB";
  #links: Links = link([]);

  constructor(options: NotebookOptions) {
    this.#options = options;
  }

  /** Takes cells in page order; `changed` are those that are the reader's. Nothing runs. */
  define(cells: readonly Cell[], { changed = [] }: { readonly changed?: readonly string[] } = {}): void {
    for (const cell of cells) this.#entries.set(cell.id, entryOf(cell, changed.includes(cell.id)));
    this.#link();
  }

  /** Puts a changed cell in the place of the one with its id, and runs it and whatever that touches. */
  async replace(cell: Cell, { changed }: { readonly changed: boolean }): Promise<void> {
    const before = this.#links;
    this.#entries.get(cell.id)?.end();
    const request = this.#entries.get(cell.id)?.request ?? 0;
    const pending = this.#entries.get(cell.id)?.pending;
    this.#entries.set(cell.id, { ...entryOf(cell, changed), request, pending });
    this.#link();
    const touched = [...this.#entries.keys()].filter((id) => bonds(id, before) !== bonds(id, this.#links));
    for (const id of touched) this.#entries.get(id)!.seen = undefined;
    await this.run([cell.id, ...touched.filter((id) => id !== cell.id)]);
  }

  /** Runs these cells, or all, and whatever depends on them; resolves when each has come to something. */
  async run(ids: readonly string[] = [...this.#entries.keys()]): Promise<void> {
    const affected = downstream(this.#links, ids);
    const forced = new Set(ids);
    const asked = affected.map((id) => this.#request(id));
    for (const id of affected) void this.#attempt(id, this.#entries.get(id)!.request, forced.has(id));
    // One after the other, without Promise.all: a cell may have put another in the place of what that calls.
    for (const { promise } of asked) await promise;
  }

  /** An input changed: `value` as the page knows it. Runs the cell that declares it, and what depends on that. */
  async set(input: string, value: unknown): Promise<void> {
    if (input === "unit") {
      this.#unit = value as Unit;
      const reading = [...this.#entries.values()].filter(({ cell }) => readsInput(cell, this.#links, "unit"));
      return this.run(reading.map(({ cell }) => cell.id));
    }
    this.preset(input, value);
    const owner = this.#links.producers.get(input)?.cell;
    if (owner !== undefined) await this.run([owner]);
  }

  /** Notes where an input stands without running anything. */
  preset(input: string, value: unknown): void {
    if (input === "unit") this.#unit = value as Unit;
    else this.#raw.set(input, value);
  }

  /** Gives up on cells that have not come to an end, and marks those that were never begun. */
  stop(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry === undefined) continue;
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

  #link(): void {
    const entries = [...this.#entries.values()];
    const changed = entries.filter((entry) => entry.changed).map(({ cell }) => cell.id);
    this.#links = link(
      entries.map(({ cell }) => cell),
      new Set(changed),
    );
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
      if (!forced && entry.result?.status === "shown" && same(entry.seen, names.values)) {
        return this.#settle(entry, entry.result);
      }
      try {
        await this.#execute(entry, names, late);
      } finally {
        // However it went: what the cell altered may be what made it come out so.
        if (entry.changed) this.#expectUnaltered(id);
      }
    } catch (error) {
      if (!late()) this.#fail(entry, error);
    }
  }

  #expectUnaltered(id: string): void {
    const altered = this.#options.altered?.(id);
    if (altered === undefined) return;
    const remedy = "Work on a copy of your own.";
    throw new CellError(`this cell changed ${altered}, which all cells share.`, { remedy });
  }

  async #execute(entry: Entry, names: Names, late: () => boolean): Promise<void> {
    const { cell } = entry;
    this.#options.on?.({ type: "running", cell: cell.id });
    const { outcome, end } = execute(cell, {
      names,
      unit: this.#unit,
      raw: (input) => this.#raw.get(input),
      progress: async (done, total) => {
        this.#options.on?.({ type: "progress", cell: cell.id, done: Number(done), total: Number(total) });
        await this.#options.breathe?.();
      },
    });
    entry.end = end;
    const { values, thrown, controls, printed } = await outcome;
    if (late()) return;
    entry.seen = names.values;
    if (values === undefined)
      return this.#fail(entry, thrown?.error, [...controlsTree(controls), ...printed]);
    entry.outputs = values[0];
    entry.drawing = draw(values[1], cell, { controls, printed });
    this.#settle(entry, entry.drawing.result);
  }

  #fail(entry: Entry, error: unknown, beside: readonly Result["output"][number][] = []): void {
    const failure = failureOf(error, entry.cell);
    // In a sentence or a formula there is room for a sign alone.
    const output = entry.cell.inline ? ["×"] : [...beside, failureTree(failure)];
    this.#settle(entry, { status: "failed", output, failure });
  }

  #settle(entry: Entry, result: Result): void {
    entry.end();
    if (result.status !== "shown") entry.drawing = undefined;
    entry.result = result;
    const { pending } = entry;
    entry.pending = undefined;
    this.#options.on?.({ type: "result", cell: entry.cell.id, result });
    pending?.resolve();
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

function entryOf(cell: Cell, changed: boolean): Entry {
  return {
    cell,
    changed,
    request: 0,
    pending: undefined,
    end: () => {},
    result: undefined,
    drawing: undefined,
    outputs: {},
    seen: undefined,
  };
}

/** How a cell is joined to the others, as text to compare. */
function bonds(id: string, links: Links): string {
  return JSON.stringify([links.upstream.get(id), links.problems.get(id)?.message]);
}

function same(a: ReadonlyMap<string, unknown> | undefined, b: ReadonlyMap<string, unknown>): boolean {
  return (
    a !== undefined &&
    a.size === b.size &&
    [...b].every(([name, value]) => a.has(name) && Object.is(a.get(name), value))
  );
}
