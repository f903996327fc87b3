import { readTime } from "./readTime.ts";
import { readDraft, type Draft } from "../drafts/draft.ts";

/** Where the inputs of a lesson stand. */
export interface Positions {
  readonly at: number;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What can be kept. Each record says when it was made, so that of two copies the later one stands. */
export interface Records {
  readonly drafts: Draft;
  readonly positions: Positions;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a record from whatever lies in the storage, which is anybody's: no record where it cannot be one. */
export const recordReaders: { readonly [K in keyof Records]: (value: unknown) => Records[K] | undefined } = {
  drafts: readDraft,
  positions: (value) =>
    isRecord(value) && isRecord(value["inputs"])
      ? { at: readTime(value["at"]), inputs: value["inputs"] }
      : undefined,
};
