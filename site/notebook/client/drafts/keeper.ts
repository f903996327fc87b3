import type { Drafts } from "./drafts.ts";
import {
  dismissOther,
  readDraft,
  replaceText,
  swapTexts,
  undoLast,
  writeText,
  type Draft,
  type DraftUpdate,
} from "./draft.ts";
import { DraftState } from "./draftState.ts";
import { openTabChannel } from "./tabId.ts";
import { Writer, type WriterOptions } from "./writer.ts";

export interface KeeperOptions extends WriterOptions {
  readonly running: (cell: string | undefined) => void;
  /** Puts a text into a cell; undefined stands for the lesson's own. */
  readonly put: (cell: string, source: string | undefined) => void;
  /** Updates the mark that says whether the lesson has drafts. */
  readonly mark: () => void;
}

/** Keeps a reader's changes as they are made, and takes in those of other tabs. */
export class Keeper implements Drafts {
  readonly #options: KeeperOptions;
  readonly #standings = new Map<string, DraftState>();
  readonly #say: (words: unknown) => void;
  readonly #writer: Writer;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#writer = new Writer(options);
    this.#say = openTabChannel(`drafts/${options.lesson}/${options.version}`, (said) => {
      const { cell, record } = (said ?? {}) as { readonly cell?: unknown; readonly record?: unknown };
      const draft = readDraft(record);
      if (typeof cell === "string" && draft !== undefined) this.receive(cell, draft);
    });
  }

  get states(): ReadonlyMap<string, DraftState> {
    return this.#standings;
  }

  /** Takes in a draft that was stored before this page was opened. */
  load(cell: string, record: Draft): void {
    const one = this.#of(cell);
    one.record = record;
    one.source = record.source;
    one.ours = record.rev;
    this.#options.tell(cell, one);
  }

  keep(cell: string, source: string | undefined): void {
    if (this.#of(cell).source !== source) this.#turn(cell, source, writeText(source), { typed: true });
  }

  running(cell: string | undefined): void {
    if (cell !== undefined) this.keepNow();
    this.#options.running(cell);
  }

  clear(cell?: string): void {
    for (const one of cell === undefined ? this.#standings.keys() : [cell]) this.replace(one, undefined);
  }

  /** Puts a text in the place of the cell's present one, which can be brought back. */
  replace(cell: string, source: string | undefined): void {
    const one = this.#of(cell);
    if (one.source !== source || one.other !== undefined) this.#turn(cell, source, replaceText(source));
  }

  /** Brings back the text that was last thrown away. */
  undo(cell: string): void {
    this.#exchange(cell, undoLast);
  }

  /** Shows the other text in the place of the present one. */
  swap(cell: string): void {
    const one = this.#of(cell);
    if (one.record?.source === one.source) return this.#exchange(cell, swapTexts);
    one.touched = false;
    one.source = one.record?.source;
    this.#options.put(cell, one.source);
    this.#options.tell(cell, one);
  }

  /** Throws the other text away. */
  dismiss(cell: string): void {
    const one = this.#of(cell);
    if (one.record?.source === one.source) this.#exchange(cell, dismissOther);
    else this.#turn(cell, one.source, replaceText(one.source));
  }

  /**
   * Takes in a draft that another tab stored. The later one wins in all tabs, but a reset elsewhere discards nobody's
   * text.
   */
  receive(cell: string, record: Draft): void {
    if (this.#options.base(cell) === undefined) return;
    const one = this.#of(cell);
    if (one.isBusy) return void (one.missed = record);
    if (!isLater(record, one.record)) return;
    one.record = record;
    const [mine, theirs] = [one.source, record.source];
    if (one.touched && mine !== undefined && theirs === undefined) {
      this.#turn(cell, mine, () => ({ source: mine, other: undefined }));
      one.heard = "reset";
    } else if (!one.touched || mine !== undefined) {
      const lost = one.touched && ![theirs, record.other, record.before?.source].includes(mine);
      one.source = theirs;
      if (mine !== theirs) {
        this.#options.put(cell, theirs);
        one.heard = theirs === undefined ? "reset" : "written";
      }
      // Where nothing can be kept, the other tab did not know of this text.
      if (lost) this.#turn(cell, theirs, () => ({ source: theirs, other: mine }));
      one.touched = false;
    }
    this.#options.tell(cell, one);
  }

  /** Stores at once what is still waiting: the page may be about to close. */
  keepNow(): void {
    for (const [cell, one] of this.#standings) this.#writer.keepNow(cell, one);
  }

  #of(cell: string): DraftState {
    const one = this.#standings.get(cell) ?? new DraftState();
    this.#standings.set(cell, one);
    return one;
  }

  /** Makes an update, and puts the text that comes of it into the cell. */
  #exchange(cell: string, turn: DraftUpdate): void {
    const one = this.#of(cell);
    const { source } = turn(one.record, false);
    this.#turn(cell, source, turn);
    this.#options.put(cell, source);
  }

  #turn(cell: string, source: string | undefined, turn: DraftUpdate, { typed = false } = {}): void {
    const one = this.#of(cell);
    one.source = source;
    one.touched = true;
    one.replaced = !typed;
    one.heard = undefined;
    if (typed && one.turns.at(-1)?.typed) one.turns.pop();
    one.turns.push({ turn, typed });
    this.#options.mark();
    if (!one.writes) void this.#write(cell, one);
  }

  async #write(cell: string, one: DraftState): Promise<void> {
    await this.#writer.write(cell, one, (record) => this.#say({ cell, record }));
    this.#options.tell(cell, one);
    const { missed } = one;
    one.missed = undefined;
    if (missed !== undefined) this.receive(cell, missed);
  }
}

function isLater(one: Draft, other: Draft | undefined): boolean {
  if (other === undefined || one.at !== other.at) return one.at > (other?.at ?? -1);
  return one.rev > other.rev;
}
