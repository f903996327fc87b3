import type { Place } from "./cellError.ts";
import type { Tree } from "./tree.ts";

/** An error as the reader meets it. */
export interface Failure {
  readonly name: string;
  readonly what: string;
  readonly remedy?: string;
  readonly place?: Place;
}

/** The result of a cell. `by` is the cell that a blocked one waits for; `value` is an inline value as JSON. */
export type Result =
  | { readonly status: "shown"; readonly output: readonly Tree[]; readonly value?: string }
  | { readonly status: "failed"; readonly output: readonly Tree[]; readonly failure: Failure }
  | { readonly status: "blocked"; readonly output: readonly Tree[]; readonly by: string }
  | { readonly status: "stopped"; readonly output: readonly Tree[] };
