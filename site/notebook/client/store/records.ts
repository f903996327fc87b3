import { readTime } from "./readTime.ts";
import { readDraft, type Draft } from "../drafts/draft.ts";

/** The values of a lesson's inputs. */
export interface Positions {
  readonly at: number;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The kinds of record. Each record says when it was made, so that of two copies the later one wins. */
export interface Records {
  readonly drafts: Draft;
  readonly positions: Positions;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a record from the storage, which others may write to: undefined if it is none. */
export const recordReaders: { readonly [K in keyof Records]: (value: unknown) => Records[K] | undefined } = {
  drafts: readDraft,
  positions: (value) =>
    isRecord(value) && isRecord(value["inputs"])
      ? { at: readTime(value["at"]), inputs: value["inputs"] }
      : undefined,
};
