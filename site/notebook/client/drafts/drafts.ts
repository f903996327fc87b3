/** Keeps a reader's changes, so that nothing is lost when the page closes. */
export interface Drafts {
  /** Keeps a cell's text; undefined means that the lesson's own is back. */
  keep(cell: string, source: string | undefined): void;
  /** Notes the cell that runs, so that a page that it crashes does not run it again. */
  running(cell: string | undefined): void;
  /** Resets one cell, or all of them, so that the changes can be brought back. */
  clear(cell?: string): void;
}

/** The changes that a reader had left when the page was opened. */
export interface KeptDrafts {
  readonly sources: Readonly<Record<string, string>>;
  readonly running?: string;
}

/** Drafts whose code is loaded at the first change, or at once if there are some already; `isDraft` says whether a change is one. */
export function lazyDrafts(
  open: () => Promise<Drafts>,
  isDraft: () => boolean = () => true,
): Drafts & {
  readonly ready: () => Promise<void>;
  /** Keeps a cell's text, even where changes are no drafts. */
  readonly save: Drafts["keep"];
} {
  let here: Drafts | undefined;
  let coming: Promise<void> | undefined;
  const waiting = new Map<string, string | undefined>();
  const ready = () =>
    (coming ??= open().then(
      (drafts) => {
        here = drafts;
        for (const [cell, source] of waiting) drafts.keep(cell, source);
      },
      (error) => {
        coming = undefined;
        throw error;
      },
    ));
  const save = (cell: string, source: string | undefined): void => {
    if (here !== undefined) return here.keep(cell, source);
    waiting.set(cell, source);
    // Who opened an editor heard what is missing.
    ready().catch(() => {});
  };
  return {
    ready,
    save,
    keep(cell, source) {
      if (isDraft()) save(cell, source);
    },
    running: (cell) => here?.running(cell),
    clear(cell) {
      if (!isDraft()) return;
      if (cell === undefined) waiting.clear();
      else waiting.delete(cell);
      here?.clear(cell);
    },
  };
}
