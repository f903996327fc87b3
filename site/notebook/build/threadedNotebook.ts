import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Cell } from "../kernel/cell.ts";
import type { Result } from "../kernel/result.ts";
import { newLine, sourceName } from "../kernel/run/compile.ts";
import { fullKernel } from "../worker/kernelFiles.ts";
import type { FromWorker, ToWorker } from "../worker/protocol.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { dataFiles, dataPath } from "./dataFiles.ts";
import { limitConcurrency } from "./limitConcurrency.ts";
import { kernelThread, type KernelThread } from "./kernelThread.ts";

/** The time that cells may take, in seconds: `all` that was asked for, and `one` without letting the kernel answer. */
export interface Patience {
  readonly all: number;
  readonly one: number;
}

export const patience: Patience = { all: 60, one: 10 };

/** The interval at which a kernel is asked for a sign of life, in milliseconds. */
const every = 250;

/** Lets no more threads run than the machine has cores: they would wait for each other, and look as if they hung. */
const enter = limitConcurrency(availableParallelism());

/** The cell in which a kernel hangs, or of which it died, and its line there, if that can be found. */
export interface Stuck {
  readonly cell: string;
  readonly line?: number;
  /** The reason why its thread died, if it did. */
  readonly died?: string;
}

/** The way a run ended: all is done, or some wait for what never comes, or one cell holds up all others. */
export type Ending = "done" | "late" | Stuck;

type Ask = ToWorker extends infer M ? (M extends { readonly ask: number } ? Omit<M, "ask"> : never) : never;

/** A notebook in a thread of its own: the kernel that readers' pages run, which can be ended whatever its cells do. */
export class ThreadedNotebook {
  readonly #site: NotebookSite;
  readonly #bodies = new Map<string, string>();
  readonly #results = new Map<string, Result>();
  /** The cells that were asked for and have not ended. */
  readonly #pending = new Set<string>();
  readonly #thread: KernelThread;
  readonly #ready = Promise.withResolvers<void>();
  #running: string | undefined;
  /** The number of pings since the last sign of life. */
  #silent = 0;
  #asks = 0;
  #answered = 0;
  #settled = (): void => {};
  #failed: (error: Error) => void;
  readonly #leave: () => void;

  private constructor(site: NotebookSite, program: string, leave: () => void) {
    this.#site = site;
    this.#leave = leave;
    this.#failed = this.#ready.reject;
    this.#thread = kernelThread(
      program,
      (message) => void this.#hear(message),
      (error) => this.#failed(error),
    );
  }

  /** Starts a notebook of these cells, in page order, without running any. */
  static async start(cells: readonly Cell[], site: NotebookSite): Promise<ThreadedNotebook> {
    const { code } = await fullKernel(site);
    const notebook = new ThreadedNotebook(site, code, await enter());
    await notebook.#ready.promise.catch(async (error: unknown) => {
      await notebook.end();
      throw error;
    });
    for (const { id, body } of cells) notebook.#bodies.set(id, body);
    const data = dataFiles(site);
    notebook.#thread.send({ type: "start", cells, changed: [], stopped: [], data, inputs: {} });
    return notebook;
  }

  /** Runs these cells, or all, and all that depend on them. */
  run(cells?: readonly string[], how?: Patience): Promise<Ending> {
    return this.#ask({ type: "run", ...(cells && { cells }) }, how);
  }

  /** Puts a cell in the place of the one with its id, and runs it and all that depend on it. */
  replace(cell: Cell, how?: Patience): Promise<Ending> {
    this.#bodies.set(cell.id, cell.body);
    return this.#ask({ type: "replace", cell, changed: false }, how);
  }

  /** Moves an input, and runs the cell that declares it and all that depend on it. */
  set(input: string, value: unknown, how?: Patience): Promise<Ending> {
    return this.#ask({ type: "set", input, value }, how);
  }

  result(id: string): Result | undefined {
    return this.#results.get(id);
  }

  async end(): Promise<void> {
    this.#leave();
    await this.#thread.end();
  }

  async #ask(message: Ask, { all, one }: Patience = patience): Promise<Ending> {
    const { promise, resolve } = Promise.withResolvers<Ending>();
    const ask = ++this.#asks;
    this.#silent = 0;
    let asked = 0;
    this.#settled = () => {
      if (this.#answered >= ask && this.#pending.size === 0) resolve("done");
    };
    this.#failed = ({ message: died }) => resolve({ cell: this.#suspect, died });
    this.#thread.send({ ...message, ask } as ToWorker);
    const watch = setInterval(() => {
      // Counted, for no clock tells whether this thread was itself at other work.
      if (++this.#silent * every > one * 1000) {
        clearInterval(watch);
        resolve(this.#stuck());
      } else if (++asked * every > all * 1000) resolve("late");
      else this.#thread.send({ type: "ping" });
    }, every);
    try {
      return await promise;
    } finally {
      clearInterval(watch);
    }
  }

  async #stuck(): Promise<Stuck> {
    const frames = await this.#thread.frames();
    for (const { source, line, lines } of frames) {
      const cell = [...this.#bodies.keys()].find((id) => sourceName(id) === source);
      if (cell === undefined) continue;
      // Behind a cell's own lines stand its name and the end of the function made of it.
      const before = lines - this.#bodies.get(cell)!.split(newLine).length - 2;
      return { cell, line: line - before };
    }
    return { cell: this.#suspect };
  }

  /** The cell that last began to run, or the first that waits to. */
  get #suspect(): string {
    return this.#running ?? [...this.#pending][0]!;
  }

  async #hear(message: FromWorker): Promise<void> {
    this.#silent = 0;
    if (message.type === "ready") this.#ready.resolve();
    if (message.type === "waiting") this.#pending.add(message.cell);
    if (message.type === "running") this.#running = message.cell;
    if (message.type === "result") {
      this.#results.set(message.cell, message.result);
      this.#pending.delete(message.cell);
    }
    if (message.type === "asked") this.#answered = message.ask;
    if (message.type === "need") {
      const { module } = message;
      const json = await readFile(dataPath(module, this.#site), "utf8");
      this.#thread.send({ type: "data", module, json });
    }
    this.#settled();
  }
}
