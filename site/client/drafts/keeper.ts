import type { Drafts } from "../drafts.ts";
import type { Store } from "../store/store.ts";
import { dismissed, draftOf, replaced, swapped, undone, written, type Draft, type Turn } from "./draft.ts";
import { Standing } from "./standing.ts";
import { otherTabs } from "./tab.ts";

/** How long until what could not be kept is tried again, in milliseconds. */
const again = 2000;

export interface KeeperOptions {
  readonly lesson: string;
  readonly version: string;
  /** Begins the names of what is written here. */
  readonly opening: string;
  readonly store: Store;
  /** The lesson's own text of a cell; none where there is no such cell. */
  readonly base: (cell: string) => string | undefined;
  readonly running: (cell: string | undefined) => void;
  /** Puts a text into a cell; none stands for the lesson's own. */
  readonly put: (cell: string, source: string | undefined) => void;
  /** Something about a cell's texts has changed. */
  readonly tell: (cell: string, standing: Standing) => void;
  /** Whether there is anything to come back to has changed. */
  readonly mark: () => void;
}

/** Keeps a reader's changes as they are made, and brings those that other tabs make. */
export class Keeper implements Drafts {
  readonly #options: KeeperOptions;
  readonly #standings = new Map<string, Standing>();
  readonly #say: (words: unknown) => void;
  #writings = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#say = otherTabs(`drafts/${options.lesson}/${options.version}`, (said) => {
      const { cell, record } = (said ?? {}) as { readonly cell?: unknown; readonly record?: unknown };
      const draft = draftOf(record);
      if (typeof cell === "string" && draft !== undefined) this.heard(cell, draft);
    });
  }

  get standings(): ReadonlyMap<string, Standing> {
    return this.#standings;
  }

  /** Takes in what was kept before this page was opened. */
  found(cell: string, record: Draft): void {
    const one = this.#of(cell);
    one.record = record;
    one.source = record.source;
    one.ours = record.rev;
    this.#options.tell(cell, one);
  }

  keep(cell: string, source: string | undefined): void {
    if (this.#of(cell).source !== source) this.#turn(cell, source, written(source), { typed: true });
  }

  running(cell: string | undefined): void {
    if (cell !== undefined) this.keepNow();
    this.#options.running(cell);
  }

  clear(cell?: string): void {
    for (const one of cell === undefined ? this.#standings.keys() : [cell]) this.replace(one, undefined);
  }

  /** Puts a text in the place of what stands in a cell, which can be had back. */
  replace(cell: string, source: string | undefined): void {
    const one = this.#of(cell);
    if (one.source !== source || one.other !== undefined) this.#turn(cell, source, replaced(source));
  }

  /** Brings back what was thrown away last. */
  undo(cell: string): void {
    this.#exchange(cell, undone);
  }

  /** Shows the other text in the place of the one that stands. */
  swap(cell: string): void {
    const one = this.#of(cell);
    if (one.record?.source === one.source) return this.#exchange(cell, swapped);
    one.touched = false;
    one.source = one.record?.source;
    this.#options.put(cell, one.source);
    this.#options.tell(cell, one);
  }

  /** Lets the other text go. */
  dismiss(cell: string): void {
    const one = this.#of(cell);
    if (one.record?.source === one.source) this.#exchange(cell, dismissed);
    else this.#turn(cell, one.source, replaced(one.source));
  }

  /** Takes in what another tab wrote. The later writing stands in all tabs, but nobody's text goes for a reset elsewhere. */
  heard(cell: string, record: Draft): void {
    if (this.#options.base(cell) === undefined) return;
    const one = this.#of(cell);
    if (one.busy) return void (one.missed = record);
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

  /** Keeps at once what is still under way: the page may go. */
  keepNow(): void {
    for (const [cell, one] of this.#standings) {
      if (!one.busy && one.kept) continue;
      const draft = this.#made(cell, one.record, written(one.source), this.#nextRev());
      this.#options.store.keepNow("drafts", this.#options.lesson, this.#name(cell), draft);
    }
  }

  #of(cell: string): Standing {
    const one = this.#standings.get(cell) ?? new Standing();
    this.#standings.set(cell, one);
    return one;
  }

  #name(cell: string): string {
    return `${this.#options.version}/${cell}`;
  }

  #nextRev(): string {
    return `${this.#options.opening}/${++this.#writings}`;
  }

  /** The texts change places, in the cell too. */
  #exchange(cell: string, turn: Turn): void {
    const one = this.#of(cell);
    const { source } = turn(one.record, false);
    this.#turn(cell, source, turn);
    this.#options.put(cell, source);
  }

  #turn(cell: string, source: string | undefined, turn: Turn, { typed = false } = {}): void {
    const one = this.#of(cell);
    one.source = source;
    one.touched = true;
    one.heard = undefined;
    if (typed && one.turns.at(-1)?.typed) one.turns.pop();
    one.turns.push({ turn, typed });
    this.#options.mark();
    if (!one.writes) void this.#write(cell, one);
  }

  async #write(cell: string, one: Standing): Promise<void> {
    const { store, lesson, tell } = this.#options;
    one.writes = true;
    for (let next = one.turns.shift(); next !== undefined; next = one.turns.shift()) {
      const { turn } = next;
      const rev = this.#nextRev();
      const {
        value,
        kept,
        full = false,
      } = await store.update("drafts", lesson, this.#name(cell), (before) =>
        this.#made(cell, before, turn, rev),
      );
      Object.assign(one, { record: value, ours: rev, kept, full });
      this.#say({ cell, record: value });
    }
    one.writes = false;
    if (!one.kept) this.#tryAgain();
    tell(cell, one);
    const { missed } = one;
    one.missed = undefined;
    if (missed !== undefined) this.heard(cell, missed);
  }

  #made(cell: string, before: Draft | undefined, turn: Turn, rev: string): Draft {
    const { ours } = this.#of(cell);
    const own = before === undefined || before.rev === ours || before.rev.startsWith(this.#options.opening);
    const at = Math.max(Date.now(), (before?.at ?? 0) + 1);
    return { before: undefined, ...turn(before, !own), at, rev, base: this.#options.base(cell) };
  }

  /** Tries what could not be kept again, until it is. */
  #tryAgain(): void {
    const { store, lesson, tell } = this.#options;
    this.#retry ??= setTimeout(async () => {
      this.#retry = undefined;
      for (const [cell, one] of this.#standings) {
        if (one.kept || one.busy) continue;
        const { kept } = await store.update("drafts", lesson, this.#name(cell), (before) => before);
        one.kept = kept;
        if (kept) tell(cell, one);
        else this.#tryAgain();
      }
    }, again);
  }
}

function isLater(one: Draft, other: Draft | undefined): boolean {
  if (other === undefined || one.at !== other.at) return one.at > (other?.at ?? -1);
  return one.rev > other.rev;
}
