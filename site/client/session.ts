import type { Cell } from "../kernel/cell.ts";
import { CellError } from "../kernel/errors.ts";
import { downstream, link } from "../kernel/link.ts";
import type { FromWorker, PointerMessage } from "../worker/protocol.ts";
import { CellRecord } from "./cellRecord.ts";
import type { Drafts } from "./drafts.ts";
import { fetchText } from "./fetchText.ts";
import { KernelHost, type Start } from "./kernelHost.ts";
import type { LessonData } from "./lesson.ts";
import type { View } from "./view.ts";
import { patience } from "./watchdog.ts";

/** How long a kernel may take to answer a reader who stops a cell, in milliseconds. */
const stopPatience = 300;

/** One reader with one lesson: its cells as they stand, and the kernel that runs them. */
export class Session {
  readonly #lesson: LessonData;
  readonly #view: View;
  readonly #drafts: Drafts;
  readonly #records: ReadonlyMap<string, CellRecord>;
  readonly #inputs = new Map<string, unknown>();
  readonly #host: KernelHost;
  /** Inputs moved while an answer is under way: the latest value of each goes next. */
  readonly #moved = new Map<string, unknown>();
  #moving: Promise<void> | undefined;
  /** The cell that was last said to run. */
  #last: string | undefined;

  constructor(lesson: LessonData, view: View, drafts: Drafts) {
    this.#lesson = lesson;
    this.#view = view;
    this.#drafts = drafts;
    this.#records = new Map(
      lesson.cells.map((cell) => [cell.id, new CellRecord(cell, view.drawnStatus(cell.id))]),
    );
    this.#host = new KernelHost({
      frame: lesson.kernel.frame,
      programs: lesson.kernel,
      start: () => this.#start(),
      hear: (message) => this.#hear(message),
      state: (state, why) => this.#kernelIs(state, why),
      silent: () => this.#revive(this.#suspect(), `it gave no sign of life for ${patience / 1000} seconds`),
      busy: () => this.#busy().length > 0,
    });
  }

  get cells(): ReadonlyMap<string, CellRecord> {
    return this.#records;
  }

  load(): void {
    this.#host.load();
  }

  /** Makes sure of a kernel with everything a reader may write, in place of the one with what the lesson uses. */
  equip(): void {
    if (this.#host.program === "full") return;
    this.#host.replace({ program: "full" });
    const busy = this.#busy();
    if (busy.length > 0) void this.#host.ask({ type: "run", cells: busy });
  }

  /** Moves an input. While an answer is under way only its latest value is kept. */
  set(input: string, value: unknown): void {
    this.#inputs.set(input, value);
    this.#moved.set(input, value);
    this.#moving ??= this.#move();
  }

  /** Resolves once nothing is under way for the inputs that were moved. */
  async whenSettled(): Promise<void> {
    await this.#moving;
  }

  /** Runs a cell as it now stands in its editor. */
  async run(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    record.asked = true;
    if (!record.edited) return this.#host.ask({ type: "run", cells: [id] });
    await this.#replace(record, await analysed(record));
  }

  /** Runs the whole lesson on a fresh kernel. */
  async runAll(): Promise<void> {
    for (const record of this.#records.values()) if (record.edited) record.ran = await analysed(record);
    for (const record of this.#records.values()) if (record.status === "stopped") record.status = "shown";
    this.#host.replace({ giveUp: true });
    await this.#host.ask({ type: "run" });
  }

  /** Ends a run. A kernel that does not answer at once is replaced. */
  stop(id: string): void {
    const record = this.#records.get(id)!;
    const { since } = record;
    record.reason = "you stopped it";
    this.#host.tell({ type: "stop", cells: [id] });
    setTimeout(() => {
      if (record.phase !== "idle" && record.since === since) this.#revive(record, "you stopped it");
    }, stopPatience);
  }

  /** Goes back to the source the lesson came with. */
  async reset(id: string): Promise<void> {
    const record = this.#records.get(id)!;
    this.edited(id, record.original.source);
    if (record.ran !== record.original) await this.#replace(record, record.original);
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

  pointer(cell: string, pointer: PointerMessage): void {
    this.#host.tell({ type: "pointer", cell, pointer });
  }

  #start(): Start {
    const records = [...this.#records.values()];
    const ids = (which: (record: CellRecord) => boolean) => records.filter(which).map(({ id }) => id);
    return {
      type: "start",
      cells: records.map(({ ran }) => ran),
      changed: ids(({ ran, original }) => ran !== original),
      stopped: ids(({ status }) => status === "stopped"),
      data: Object.keys(this.#lesson.data),
      inputs: Object.fromEntries(this.#inputs),
    };
  }

  async #replace(record: CellRecord, cell: Cell): Promise<void> {
    record.ran = cell;
    await this.#host.ask({ type: "replace", cell, changed: cell !== record.original });
  }

  async #move(): Promise<void> {
    for (let next = this.#moved.entries().next().value; next; next = this.#moved.entries().next().value) {
      const [input, value] = next;
      this.#moved.delete(input);
      await this.#host.ask({ type: "set", input, value });
    }
    this.#moving = undefined;
  }

  #busy(): string[] {
    return [...this.#records.values()].filter(({ phase }) => phase !== "idle").map(({ id }) => id);
  }

  /** If the kernel falls silent: the cell that began last of those not done, otherwise the last that ran. */
  #suspect(): CellRecord | undefined {
    const running = [...this.#records.values()].filter(({ phase }) => phase === "running");
    running.sort((a, b) => b.since - a.since);
    return running[0] ?? this.#records.get(this.#last ?? "");
  }

  /** Replaces a kernel that cannot go on, and replays the lesson without the cell at fault. */
  #revive(record: CellRecord | undefined, reason: string): void {
    record?.stop(reason);
    if (record !== undefined) this.#view.show(record);
    this.#drafts.running(undefined);
    this.#host.replace({ giveUp: true });
    const again = [...this.#records.values()].filter(({ status }) => status !== "stopped");
    void this.#host.ask({ type: "run", cells: again.map(({ id }) => id) });
  }

  #kernelIs(state: "loading" | "ready" | "failed", why?: string): void {
    this.#view.kernel(state, why);
    if (state !== "failed") return;
    const links = link(this.#lesson.cells);
    const owners = [...this.#inputs.keys()].map((input) => links.producers.get(input)?.cell);
    const touched = [...owners.filter((id) => id !== undefined), ...this.#busy()];
    for (const id of downstream(links, touched)) {
      this.#records.get(id)!.outdate();
      this.#view.show(this.#records.get(id)!);
    }
  }

  #hear(message: FromWorker): void {
    if (message.type === "need") return void this.#fetchData(message.module);
    if (!("cell" in message)) return;
    const record = this.#records.get(message.cell);
    if (record === undefined) return;
    if (message.type === "altered")
      return this.#revive(record, `it changed ${message.what}, which all cells share`);
    if (message.type === "changes") return this.#view.change(record, message.changes);
    if (message.type === "running") this.#last = record.id;
    if (message.type !== "waiting") this.#drafts.running(message.type === "result" ? undefined : record.id);
    record.told(message);
    this.#view.show(record);
  }

  async #fetchData(module: string): Promise<void> {
    const url = this.#lesson.data[module];
    const json = url === undefined ? undefined : await fetchText(url).catch(() => undefined);
    this.#host.tell({ type: "data", module, ...(json !== undefined && { json }) });
  }
}

/** A reader's source as a cell; one that is refused still gives the names it gave, so that what reads them waits for it. */
async function analysed({ id, source, original, ran }: CellRecord): Promise<Cell> {
  const inline = original.inline ? { inline: true } : {};
  const { analyse } = await import("../kernel/analyse/index.ts");
  try {
    return { ...analyse(id, source), ...inline };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { what, remedy, place } = error;
    const refusal = { what, ...(remedy !== undefined && { remedy }), ...(place && { place }) };
    return { ...ran, source, imports: [], inputs: [], controls: [], refusal };
  }
}
