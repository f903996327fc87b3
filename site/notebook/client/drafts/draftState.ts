import type { Draft, DraftUpdate } from "./draft.ts";

/** One cell's texts on this page. */
export class DraftState {
  /** The draft as it was last stored, here or by another tab. */
  record: Draft | undefined;
  /** The cell's present text; undefined for the lesson's own. */
  source: string | undefined;
  /** The name of the last writing that was this page's own. */
  ours: string | undefined;
  /** Whether the reader has changed the cell here since another tab last did. */
  touched = false;
  /** The updates that are still to be stored, in order; of typing, only the latest. */
  readonly turns: { readonly turn: DraftUpdate; readonly typed: boolean }[] = [];
  writes = false;
  /** The draft that another tab stored while this one was busy. */
  missed: Draft | undefined;
  kept = true;
  /** Whether the storage had no room for it. */
  full = false;
  /** Whether the present text replaced another, and has not been edited since. */
  replaced = false;
  /** The last thing that another tab did to the cell. */
  heard: "written" | "reset" | undefined;

  get isBusy(): boolean {
    return this.writes || this.turns.length > 0;
  }

  /** The other text that there is of this cell. */
  get other(): string | undefined {
    const { source, other } = this.record ?? {};
    return source !== this.source && !this.isBusy ? source : other;
  }
}
