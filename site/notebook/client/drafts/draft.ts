import { readTime } from "../store/readTime.ts";

/** The texts of a cell that a reader may have: what stands in it, and what another tab wrote into it. */
export interface DraftTexts {
  /** None where the lesson's own stands. */
  readonly source: string | undefined;
  readonly other: string | undefined;
}

/** A reader's change of a cell, in one version of its lesson. */
export interface Draft extends DraftTexts {
  readonly at: number;
  /** Names this writing: the tab, and a number. */
  readonly rev: string;
  /** What the lesson said in its place; unknown in drafts of early readers. */
  readonly base: string | undefined;
  /** What was thrown away last, and can be had back. */
  readonly before: DraftTexts | undefined;
}

/** How a draft comes to be from what stood there. */
export type DraftUpdate = (
  before: Draft | undefined,
  foreign: boolean,
) => DraftTexts & Partial<Pick<Draft, "before">>;

const texts = (draft: DraftTexts | undefined): DraftTexts => ({ source: draft?.source, other: draft?.other });

/** The reader wrote; what another tab wrote meanwhile is kept beside it. */
export const writeText =
  (source: string | undefined): DraftUpdate =>
  (before, foreign) => {
    const other = foreign && before?.source !== undefined ? before.source : before?.other;
    return { source, other: other === source ? undefined : other, before: before?.before };
  };

/** Another text, or the lesson's own, takes the place of what stands, which can be had back. */
export const replaceText =
  (source: string | undefined): DraftUpdate =>
  (before) => ({ source, other: undefined, before: texts(before) });

/** The two texts change places. */
export const swapTexts: DraftUpdate = (before) => ({
  source: before?.other,
  other: before?.source,
  before: before?.before,
});

/** The other text goes, and can be had back. */
export const dismissOther: DraftUpdate = (before) => ({
  source: before?.source,
  other: undefined,
  before: texts(before),
});

/** What was thrown away comes back; what was written since is not lost for it. */
export const undoLast: DraftUpdate = (before) => ({
  ...texts(before?.before),
  before: before?.source === undefined || before.source === before.before?.source ? undefined : texts(before),
});

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads a draft from whatever lies in the storage; what is good in it is not lost for what is not. */
export function readDraft(value: unknown): Draft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { at, rev, base, before, ...rest } = value as Readonly<Record<string, unknown>>;
  const kept = textsOf(rest);
  const thrown = typeof before === "object" && before !== null ? textsOf(before) : undefined;
  if (kept.source === undefined && kept.other === undefined && thrown === undefined) return undefined;
  return {
    at: readTime(at),
    rev: isText(rev) ? rev : "",
    base: isText(base) ? base : undefined,
    ...kept,
    before: thrown,
  };
}

function textsOf(value: object): DraftTexts {
  const { source, other } = value as Readonly<Record<string, unknown>>;
  return { source: isText(source) ? source : undefined, other: isText(other) ? other : undefined };
}
