/** A cell and what a reader expects of it. What is left out is empty: no names, nothing shown. */
export interface Snippet {
  readonly source: string;
  readonly declares?: readonly string[];
  /** Names from `given`, in the order in which they appear. */
  readonly uses?: readonly string[];
  /** The value of the last expression. */
  readonly shows?: unknown;
}

export type Snippets = Readonly<Record<string, Snippet>>;
