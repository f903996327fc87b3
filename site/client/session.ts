import type { FromWorker } from "../worker/protocol.ts";
import { analysed, isUnread } from "./analysed.ts";
import { CellRecord } from "./cellRecord.ts";
import type { Drafts } from "./drafts.ts";
import { Equipment } from "./equipment.ts";
import { fetchText } from "./fetchText.ts";
import { KernelHost } from "./kernelHost.ts";
import type { LessonData } from "./lesson.ts";
import { moves } from "./moves.ts";
import { pointers } from "./pointers.ts";
import { reach } from "./reach.ts";
import { idsOf, isBusy, isReaders, startOf } from "./start.ts";
import { runningOne, silentOne } from "./suspects.ts";
import { touched } from "./touched.ts";
import type { View } from "./view.ts";
import { silence } from "./watchdog.ts";

/** How long a kernel may take to answer a reader who stops a cell, in milliseconds. */
const stopPatience = 300;

/** One reader with one lesson: its cells as they stand, and the kernel that runs them. */
export class Session {
  readonly #lesson: LessonData;
  readonly #view: View;
  readonly #drafts: Drafts;
  readonly #records: ReadonlyMap<string, CellRecord>;
  readonly #inputs = moves((input, value) => this.#host.ask({ type: "set", input, value }));
  readonly #host: KernelHost;
  /** The cell that was last said to run. */
  #last: string | undefined;
  /** The cell that the kernel has been told of the pointer over, and how much had been heard of it before. */
  #pointed: { readonly cell: string; readonly heard: number } | undefined;
  /** Tells a kernel, if there is one, of the pointer over a cell's output. */
  readonly pointer = pointers(async (cell, pointer) => {
    if (!this.#host.ready) return;
    this.#pointed = { cell, heard: this.#host.heard };
    // An answer says that the kernel was there when the pointer came.
    this.#host.tell({ type: "ping" });
    await this.#host.ask({ type: "pointer", cell, pointer });
    this.#pointed = undefined;
  });
  readonly #equipment: Equipment;
  /** Whether a cell is the reader's, or may come out otherwise because of one. */
  readonly isTouched: (id: string) => boolean;

  constructor(lesson: LessonData, view: View, drafts: Drafts) {
    this.#lesson = lesson;
    this.#view = view;
    this.#drafts = drafts;
    this.#equipment = new Equipment(() => this.#host, view);
    const records = lesson.cells.map((cell) => new CellRecord(cell, view.drawnStatus(cell.id)));
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.isTouched = touched(records);
    this.#host = new KernelHost({
      frame: lesson.kernel.frame,
      programs: lesson.kernel,
      start: () => startOf(this.#all, { ...lesson, inputs: Object.fromEntries(this.#inputs.values) }),
      hear: (message) => this.#hear(message),
      cell: (id) => this.#records.get(id)?.ran,
      state: (state, why) => this.#kernelIs(state, why),
      silent: () => this.#silence(),
      busy: () => this.#all.some(isBusy),
    });
  }

  get cells(): ReadonlyMap<string, CellRecord> {
    return this.#records;
  }

  load(): void {
    this.#host.load();
  }

  /** Makes sure of a kernel with everything a reader may write; until it is here the one with what the lesson uses goes on. */
  equip(): Promise<boolean> {
    return this.#equipment.equip(this.#all);
  }

  /** Moves an input. While an answer is under way only its latest value is kept. */
  set(input: string, value: unknown): void {
    const waits = this.#host.ready ? [] : reach(this.#all, { inputs: [input] });
    this.#wait(waits.filter((id) => !this.#records.get(id)!.off));
    this.#inputs.set(input, value);
  }

  /** Resolves once nothing is under way for the inputs that were moved. */
  whenSettled(): Promise<void> {
    return this.#inputs.settled();
  }

  /** Runs a cell as it now stands in its editor. */
  async run(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    record.asked = true;
    record.held = false;
    const unread = isUnread(record);
    const rested = !isBusy(record);
    this.#wait([id]);
    // A reader may write what no lesson uses.
    if (unread && !this.#equipment.here && !(await this.#equipment.equipFor(record, this.#all)))
      return rested ? this.#notRun(record) : undefined;
    // Stopped meanwhile.
    if (record.off) return;
    await (unread ? this.#replace(record) : this.#host.ask({ type: "run", cells: [id] }));
  }

  /** Runs the whole lesson on a fresh kernel. */
  async runAll(): Promise<void> {
    for (const record of this.#all) if (isUnread(record)) record.ran = await analysed(record);
    this.#host.replace({ giveUp: true, ...(this.#all.some(isReaders) && { program: "full" }) });
    const cells = idsOf(this.#all, ({ held }) => !held);
    this.#wait(cells);
    await this.#host.ask({ type: "run", cells });
  }

  /** Ends a run. A kernel that does not answer at once is replaced. */
  stop(id: string): void {
    const record = this.#records.get(id)!;
    const { ends } = record;
    record.reason = "you stopped it";
    this.#host.tell({ type: "stop", cells: [id] });
    setTimeout(() => {
      if (record.phase !== "idle" && record.ends === ends) this.#revive(record, "you stopped it");
    }, stopPatience);
  }

  /** Goes back to the source the lesson came with. */
  async reset(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    this.#drafts.clear(id);
    this.edited(id, record.original.source);
    if (record.ran === record.original && !record.held) return;
    record.held = false;
    this.#wait([id]);
    await this.#replace(record);
  }

  async resetAll(): Promise<void> {
    this.#drafts.clear();
    for (const record of this.#records.values()) record.restore();
    await this.runAll();
  }

  /** The reader changed a source; nothing runs. */
  edited(id: string, source: string): void {
    const record = this.#records.get(id)!;
    record.source = source;
    this.#drafts.keep(id, record.changed ? source : undefined);
    this.#view.show(record);
  }

  /** It was asked for, and nothing could run it. */
  #notRun(record: CellRecord): void {
    record.phase = "idle";
    this.#view.show(record);
  }

  async #replace(record: CellRecord): Promise<void> {
    const cell = (record.ran = await analysed(record));
    await this.#host.ask({ type: "replace", cell, changed: cell !== record.original });
  }

  get #all(): readonly CellRecord[] {
    return [...this.#records.values()];
  }

  /** Says of cells that they wait, before the kernel can. */
  #wait(ids: Iterable<string>): void {
    for (const id of ids) {
      const record = this.#records.get(id)!;
      if (record.phase !== "idle") continue;
      record.wait();
      this.#view.show(record);
    }
  }

  #silence(): void {
    const { cell, heard = 0 } = this.#pointed ?? {};
    const pointed = this.#host.heard > heard ? cell : undefined;
    const record = silentOne(this.#all, { pointed, last: this.#last });
    // What hangs may have been put right since.
    const mended = record?.began !== undefined && record.began.cell !== record.ran;
    this.#revive(mended ? undefined : record, silence);
  }

  /** Replaces a kernel that cannot go on, and replays the lesson without the cell at fault. */
  #revive(record: CellRecord | undefined, reason: string): void {
    record?.stop(reason);
    if (record !== undefined) this.#view.show(record);
    this.#drafts.running(undefined);
    this.#host.replace({ giveUp: true });
    void this.#host.ask({ type: "run", cells: idsOf(this.#all, ({ off }) => !off) });
  }

  #kernelIs(state: "loading" | "ready" | "failed", why?: string): void {
    if (state === "ready") for (const { run } of this.#all) run.forget();
    this.#view.kernel(state, why);
    if (state !== "failed") return;
    const touched = { inputs: this.#inputs.values.keys(), cells: idsOf(this.#all, isBusy) };
    for (const id of reach(this.#all, touched)) {
      const record = this.#records.get(id)!;
      record.outdate();
      this.#view.show(record);
    }
  }

  #hear(message: FromWorker): void {
    if (message.type === "need") return void this.#bring(message.module);
    if (!("cell" in message)) return;
    const record = this.#records.get(message.cell);
    const shown = record?.output;
    if (record === undefined || !record.told(message)) return;
    if (record.held && (message.type === "changes" || message.type === "result")) {
      // What it last showed stays, marked.
      record.output = shown;
      return this.#hold(record);
    }
    if (message.type === "changes") return this.#view.change(record, message.changes);
    if (message.type === "running") this.#last = record.id;
    this.#drafts.running(runningOne(this.#all)?.id);
    if (message.type === "waiting" || message.type === "running") this.#view.showSoon(record);
    else this.#view.show(record);
  }

  /** Keeps from the page what these cells come to, until the reader runs them. */
  hold(ids: readonly string[]): void {
    for (const id of ids) this.#hold(this.#records.get(id)!);
    this.#host.tell({ type: "stop", cells: ids });
  }

  #hold(record: CellRecord): void {
    record.held = true;
    record.stop("showing its output stopped the page last time");
    this.#view.show(record);
  }

  async #bring(module: string): Promise<void> {
    const { data } = this.#lesson;
    const url = Object.hasOwn(data, module) ? data[module] : undefined;
    const json = url === undefined ? undefined : await fetchText(url).catch(() => undefined);
    this.#host.tell({ type: "data", module, ...(json !== undefined && { json }) });
  }
}
