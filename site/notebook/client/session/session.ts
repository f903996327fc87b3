import type { FromWorker } from "../../worker/protocol.ts";
import { cellFromEditor, isUnanalysed } from "./cellFromEditor.ts";
import { CellRecord } from "./cellRecord.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { KernelUpgrade } from "./kernelUpgrade.ts";
import { fetchText } from "../fetchText.ts";
import { KernelHost } from "../host/kernelHost.ts";
import type { LessonData } from "../lessonData.ts";
import { createInputQueue } from "./createInputQueue.ts";
import { createPointerQueue } from "../pointer/createPointerQueue.ts";
import { affectedCells } from "./affectedCells.ts";
import { idsWhere, isBusy, isFromReader, startMessage } from "./startMessage.ts";
import { runningCell, hungCell } from "./hungCell.ts";
import { trackTaint } from "./trackTaint.ts";
import type { View } from "../view.ts";
import { hangReason } from "../host/watchdog.ts";

/** The time that a kernel may take to answer a reader who stops a cell, in milliseconds. */
const stopPatience = 300;

/** One reader with one lesson: its cells as they stand, and the kernel that runs them. */
export class Session {
  readonly #lesson: LessonData;
  readonly #view: View;
  readonly #drafts: Drafts;
  readonly #records: ReadonlyMap<string, CellRecord>;
  readonly #inputs = createInputQueue((input, value) => this.#host.ask({ type: "set", input, value }));
  readonly #host: KernelHost;
  /** The cells that have begun to run, in the order in which they last did. */
  readonly #begun = new Set<CellRecord>();
  /** The cell under the pointer that the kernel was told of, and the number of messages that had come before. */
  #pointed: { readonly cell: string; readonly heard: number } | undefined;
  /** Tells the kernel, if there is one, of the pointer over a cell's output. */
  readonly pointer = createPointerQueue(async (cell, pointer) => {
    if (!this.#host.isReady) return;
    this.#pointed = { cell, heard: this.#host.messageCount };
    // An answer says that the kernel was there when the pointer came.
    this.#host.tell({ type: "ping" });
    await this.#host.ask({ type: "pointer", cell, pointer });
    this.#pointed = undefined;
  });
  readonly #kernelUpgrade: KernelUpgrade;
  /** Whether a cell is the reader's, or its result may depend on one that is. */
  readonly isTainted: (id: string) => boolean;

  constructor(lesson: LessonData, view: View, drafts: Drafts) {
    this.#lesson = lesson;
    this.#view = view;
    this.#drafts = drafts;
    this.#kernelUpgrade = new KernelUpgrade(() => this.#host, view);
    const records = lesson.cells.map((cell) => new CellRecord(cell, view.builtStatus(cell.id)));
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.isTainted = trackTaint(records);
    this.#host = new KernelHost({
      frame: lesson.kernel.frame,
      programs: lesson.kernel,
      start: () => startMessage(this.#all, { ...lesson, inputs: Object.fromEntries(this.#inputs.values) }),
      onMessage: (message) => this.#hear(message),
      cell: (id) => this.#records.get(id)?.ran,
      onState: (state, why) => this.#kernelIs(state, why),
      onHang: () => this.#onHang(),
      isBusy: () => this.#all.some(isBusy),
    });
  }

  get cells(): ReadonlyMap<string, CellRecord> {
    return this.#records;
  }

  load(): void {
    this.#host.load();
  }

  /**
   * Makes sure of a kernel with everything a reader may write; until it is here, the one for the lesson's own cells
   * goes on.
   */
  upgradeKernel(): Promise<boolean> {
    return this.#kernelUpgrade.upgrade(this.#all);
  }

  /** Moves an input. While an answer is under way only its latest value is kept. */
  set(input: string, value: unknown): void {
    const waits = this.#host.isReady ? [] : affectedCells(this.#all, { inputs: [input] });
    this.#wait(waits.filter((id) => !this.#records.get(id)!.isStopped));
    this.#inputs.set(input, value);
  }

  /** Resolves once every input that was moved has been answered. */
  whenSettled(): Promise<void> {
    return this.#inputs.settled();
  }

  /** Runs a cell as it now stands in its editor. */
  async run(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    record.isRequested = true;
    record.isQuarantined = false;
    const unread = isUnanalysed(record);
    const rested = !isBusy(record);
    this.#wait([id]);
    // A reader may write what no lesson uses.
    if (unread && !this.#kernelUpgrade.isDone && !(await this.#kernelUpgrade.upgradeFor(record, this.#all)))
      return rested ? this.#notRun(record) : undefined;
    // Stopped meanwhile.
    if (record.isStopped) return;
    await (unread ? this.#replace(record) : this.#host.ask({ type: "run", cells: [id] }));
  }

  /** Runs the whole lesson on a fresh kernel. */
  async runAll(): Promise<void> {
    for (const record of this.#all) if (isUnanalysed(record)) record.ran = await cellFromEditor(record);
    this.#host.replace({ giveUp: true, ...(this.#all.some(isFromReader) && { program: "full" }) });
    const cells = idsWhere(this.#all, ({ isQuarantined: held }) => !held);
    this.#wait(cells);
    await this.#host.ask({ type: "run", cells });
  }

  /** Stops a run. A kernel that does not answer at once is replaced. */
  stop(id: string): void {
    const record = this.#records.get(id)!;
    const { runCount: ends } = record;
    record.reason = "you stopped it";
    this.#host.tell({ type: "stop", cells: [id] });
    setTimeout(() => {
      if (record.phase !== "idle" && record.runCount === ends) this.#revive(record, "you stopped it");
    }, stopPatience);
  }

  /** Goes back to the lesson's own source. */
  async reset(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    this.#drafts.clear(id);
    this.setSource(id, record.original.source);
    if (record.ran === record.original && !record.isQuarantined) return;
    record.isQuarantined = false;
    this.#wait([id]);
    await this.#replace(record);
  }

  async resetAll(): Promise<void> {
    this.#drafts.clear();
    for (const record of this.#records.values()) record.restore();
    await this.runAll();
  }

  /** Takes in a reader's change of a source, without running it. */
  setSource(id: string, source: string): void {
    const record = this.#records.get(id)!;
    record.source = source;
    this.#drafts.keep(id, record.changed ? source : undefined);
    this.#view.show(record);
  }

  /** Ends the wait of a cell that nothing could run. */
  #notRun(record: CellRecord): void {
    record.phase = "idle";
    this.#view.show(record);
  }

  async #replace(record: CellRecord): Promise<void> {
    const cell = (record.ran = await cellFromEditor(record));
    await this.#host.ask({ type: "replace", cell, changed: cell !== record.original });
  }

  get #all(): readonly CellRecord[] {
    return [...this.#records.values()];
  }

  /** Marks cells as waiting before the kernel says so. */
  #wait(ids: Iterable<string>): void {
    for (const id of ids) {
      const record = this.#records.get(id)!;
      if (record.phase !== "idle") continue;
      record.wait();
      this.#view.show(record);
    }
  }

  #onHang(): void {
    const { cell, heard = 0 } = this.#pointed ?? {};
    const pointed = this.#host.messageCount > heard ? this.#records.get(cell ?? "") : undefined;
    const record = hungCell([...this.#begun], pointed);
    // What hangs may have been put right since.
    const mended = record?.began !== undefined && record.began !== record.ran;
    this.#revive(mended ? undefined : record, hangReason);
  }

  /** Replaces a kernel that cannot go on, and runs the lesson again without the cell at fault. */
  #revive(record: CellRecord | undefined, reason: string): void {
    record?.stop(reason);
    if (record !== undefined) this.#view.show(record);
    this.#drafts.running(undefined);
    this.#host.replace({ giveUp: true });
    void this.#host.ask({ type: "run", cells: idsWhere(this.#all, ({ isStopped: off }) => !off) });
  }

  #kernelIs(state: "loading" | "ready" | "failed", why?: string): void {
    if (state === "ready") for (const { run } of this.#all) run.reset();
    this.#view.kernel(state, why);
    if (state !== "failed") return;
    const touched = { inputs: this.#inputs.values.keys(), cells: idsWhere(this.#all, isBusy) };
    for (const id of affectedCells(this.#all, touched)) {
      const record = this.#records.get(id)!;
      record.markStale();
      this.#view.show(record);
    }
  }

  #hear(message: FromWorker): void {
    if (message.type === "need") return void this.#sendData(message.module);
    if (!("cell" in message)) return;
    const record = this.#records.get(message.cell);
    const shown = record?.output;
    if (record === undefined || !record.receive(message)) return;
    if (record.isQuarantined && (message.type === "changes" || message.type === "result")) {
      // What it last showed stays, marked.
      record.output = shown;
      return this.#quarantine(record);
    }
    if (message.type === "changes") return this.#view.change(record, message.changes);
    if (message.type === "running") {
      this.#begun.delete(record);
      this.#begun.add(record);
    }
    this.#drafts.running(runningCell([...this.#begun])?.id);
    if (message.type === "waiting" || message.type === "running") this.#view.showSoon(record);
    else this.#view.show(record);
  }

  /** Keeps the outputs of these cells from the page until the reader runs them. */
  quarantine(ids: readonly string[]): void {
    for (const id of ids) this.#quarantine(this.#records.get(id)!);
    this.#host.tell({ type: "stop", cells: ids });
  }

  #quarantine(record: CellRecord): void {
    record.isQuarantined = true;
    record.stop("its output froze the page last time");
    this.#view.show(record);
  }

  async #sendData(module: string): Promise<void> {
    const { data } = this.#lesson;
    const url = Object.hasOwn(data, module) ? data[module] : undefined;
    const json = url === undefined ? undefined : await fetchText(url).catch(() => undefined);
    this.#host.tell({ type: "data", module, ...(json !== undefined && { json }) });
  }
}
