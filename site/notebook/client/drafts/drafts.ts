/** Keeps what a reader changes, so that nothing is lost when the page goes. */
export interface Drafts {
  /** Keeps a cell's text; none where the lesson's own stands again. */
  keep(cell: string, source: string | undefined): void;
  /** Notes the cell that runs, so that a page that dies of it does not run it again. */
  running(cell: string | undefined): void;
  /** Puts the changes of a cell aside, or all of them, so that they can be had back. */
  clear(cell?: string): void;
}

/** What a reader had left when the page was opened. */
export interface KeptDrafts {
  readonly sources: Readonly<Record<string, string>>;
  readonly running?: string;
}

const isPresenting = (): boolean => /^(stage|speaker)$/.test(document.documentElement.dataset["view"] ?? "");

/** Drafts whose code comes with the first change, or where there are some already. */
export function lazyDrafts(open: () => Promise<Drafts>): Drafts & { readonly ready: () => Promise<void> } {
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
  return {
    ready,
    keep(cell, source) {
      // What is tried in front of a class is nobody's draft.
      if (isPresenting()) return;
      if (here !== undefined) return here.keep(cell, source);
      waiting.set(cell, source);
      // Who opened an editor heard what is missing.
      ready().catch(() => {});
    },
    running: (cell) => here?.running(cell),
    clear(cell) {
      if (cell === undefined) waiting.clear();
      else waiting.delete(cell);
      here?.clear(cell);
    },
  };
}
