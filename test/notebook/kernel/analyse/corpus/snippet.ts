/** A cell and a reader's expectations of it; those left out are empty: no names, nothing shown. */
export interface Snippet {
  readonly source: string;
  readonly declares?: readonly string[];
  /** Names from `given`, in the order in which they appear. */
  readonly uses?: readonly string[];
  /** The value of the last expression. */
  readonly shows?: unknown;
}

export type Snippets = Readonly<Record<string, Snippet>>;
