import { readTime } from "../store/readTime.ts";

/** The texts that a reader may have for one cell: its own source, and one that another tab wrote. */
export interface DraftTexts {
  /** The cell's text; undefined for the lesson's own. */
  readonly source: string | undefined;
  readonly other: string | undefined;
}

/** A reader's change of a cell, in one version of its lesson. */
export interface Draft extends DraftTexts {
  readonly at: number;
  /** The name of this writing: the tab and a number. */
  readonly rev: string;
  /** The lesson's own text when the draft was written; undefined in drafts of the earliest form. */
  readonly base: string | undefined;
  /** The texts that were last thrown away, and can be brought back. */
  readonly before: DraftTexts | undefined;
}

/** Makes a draft's next texts from the one that is stored; `foreign` if another tab wrote that. */
export type DraftUpdate = (
  before: Draft | undefined,
  foreign: boolean,
) => DraftTexts & Partial<Pick<Draft, "before">>;

const texts = (draft: DraftTexts | undefined): DraftTexts => ({ source: draft?.source, other: draft?.other });

/** Stores the text that the reader typed, and keeps one that another tab wrote meanwhile beside it. */
export const writeText =
  (source: string | undefined): DraftUpdate =>
  (before, foreign) => {
    const other = foreign && before?.source !== undefined ? before.source : before?.other;
    return { source, other: other === source ? undefined : other, before: before?.before };
  };

/** Puts another text, or the lesson's own, in the place of the present one, which can be brought back. */
export const replaceText =
  (source: string | undefined): DraftUpdate =>
  (before) => ({ source, other: undefined, before: texts(before) });

/** Exchanges the two texts. */
export const swapTexts: DraftUpdate = (before) => ({
  source: before?.other,
  other: before?.source,
  before: before?.before,
});

/** Throws the other text away; it can be brought back. */
export const dismissOther: DraftUpdate = (before) => ({
  source: before?.source,
  other: undefined,
  before: texts(before),
});

/** Brings back the texts that were last thrown away, and keeps the text that was written since. */
export const undoLast: DraftUpdate = (before) => ({
  ...texts(before?.before),
  before: before?.source === undefined || before.source === before.before?.source ? undefined : texts(before),
});

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads a draft from the storage, whatever lies there; parts that are invalid do not spoil the others. */
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
