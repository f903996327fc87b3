import type { Store } from "../store/store.ts";
import { writeText, type Draft, type DraftUpdate } from "./draft.ts";
import type { DraftState } from "./draftState.ts";

/** The time until a failed writing is tried again, in milliseconds. */
const retryDelay = 2000;

export interface WriterOptions {
  readonly lesson: string;
  readonly version: string;
  /** The opening of the page, with which the names of its writings begin. */
  readonly opening: string;
  readonly store: Store;
  /** The lesson's own text of a cell; undefined if there is no such cell. */
  readonly base: (cell: string) => string | undefined;
  /** Tells that something about a cell's texts has changed. */
  readonly tell: (cell: string, standing: DraftState) => void;
}

/** Stores the updates of cells one after the other, as fast as the store takes them. */
export class Writer {
  readonly #options: WriterOptions;
  /** The cells whose texts are not stored, or were not at the last try. */
  readonly #unkept = new Map<string, DraftState>();
  #writings = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Stores a cell's waiting updates, and calls `done` with each draft that comes of one. */
  async write(cell: string, one: DraftState, done: (record: Draft) => void): Promise<void> {
    const { store, lesson } = this.#options;
    one.writes = true;
    for (let next = one.turns.shift(); next !== undefined; next = one.turns.shift()) {
      const { turn } = next;
      const rev = this.#nextRev();
      const {
        value,
        kept,
        full = false,
      } = await store.update("drafts", lesson, this.#name(cell), (before) =>
        this.#made(cell, one, { before, turn, rev }),
      );
      Object.assign(one, { record: value, ours: rev, kept, full });
      done(value!);
    }
    one.writes = false;
    if (one.kept) return;
    this.#unkept.set(cell, one);
    this.#tryAgain();
  }

  /** Stores at once what is still waiting: the page may be about to close. */
  keepNow(cell: string, one: DraftState): void {
    if (!one.isBusy && one.kept) return;
    const turns = { before: one.record, turn: writeText(one.source), rev: this.#nextRev() };
    this.#options.store.keepNow(
      "drafts",
      this.#options.lesson,
      this.#name(cell),
      this.#made(cell, one, turns),
    );
  }

  #name(cell: string): string {
    return `${this.#options.version}/${cell}`;
  }

  #nextRev(): string {
    return `${this.#options.opening}/${++this.#writings}`;
  }

  #made(
    cell: string,
    { ours }: DraftState,
    {
      before,
      turn,
      rev,
    }: { readonly before: Draft | undefined; readonly turn: DraftUpdate; readonly rev: string },
  ): Draft {
    const own = before === undefined || before.rev === ours || before.rev.startsWith(this.#options.opening);
    const at = Math.max(Date.now(), (before?.at ?? 0) + 1);
    return { before: undefined, ...turn(before, !own), at, rev, base: this.#options.base(cell) };
  }

  /** Tries failed writings again, until they succeed. */
  #tryAgain(): void {
    this.#retry ??= setTimeout(() => void this.#keepUnkept(), retryDelay);
  }

  async #keepUnkept(): Promise<void> {
    const { store, lesson, tell } = this.#options;
    this.#retry = undefined;
    for (const [cell, one] of this.#unkept) {
      if (one.isBusy) continue;
      if (!one.kept)
        one.kept = (await store.update("drafts", lesson, this.#name(cell), (before) => before)).kept;
      if (!one.kept) continue;
      this.#unkept.delete(cell);
      tell(cell, one);
    }
    if (this.#unkept.size > 0) this.#tryAgain();
  }
}
