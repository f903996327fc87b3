import type { Draft, DraftUpdate } from "./draft.ts";

/** A cell's texts as this page has them. */
export class DraftState {
  /** As it was last kept, here or by another tab. */
  record: Draft | undefined;
  /** What stands in the cell; none for the lesson's own. */
  source: string | undefined;
  /** The last writing that this page knows for its own. */
  ours: string | undefined;
  /** The reader changed it here since it last came from elsewhere. */
  touched = false;
  /** What has yet to be written, in order; typing only once. */
  readonly turns: { readonly turn: DraftUpdate; readonly typed: boolean }[] = [];
  writes = false;
  /** What another tab wrote while this one did. */
  missed: Draft | undefined;
  kept = true;
  /** There was no room to keep it. */
  full = false;
  /** What stands here came in the place of another text, and was not written on. */
  replaced = false;
  /** What another tab did to it last. */
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
