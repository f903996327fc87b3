import type { RunContext } from "../layers/layer.ts";
import type { Schedule } from "../memory/timeline/schedule.ts";
import type { Tensor } from "../tensor.ts";
import type { NetworkWeights } from "./initialWeights.ts";
import type { Keeping } from "./keeping.ts";
import type { Ledger } from "./ledger.ts";

/** A run of a network on real tensors: its values by number, and what each step has kept for backward. */
export interface Run {
  readonly plan: Schedule;
  readonly weights: NetworkWeights;
  readonly context: Omit<RunContext, "keeps">;
  readonly ledger: Ledger | undefined;
  readonly values: (Tensor | undefined)[];
  /** Whether a value's gradient is wanted: it depends on a parameter. */
  readonly wanted: boolean[];
  readonly keeping: (Keeping | undefined)[];
}

/** A run that begins with what it is given: the input, and the labels if there are any. */
export function startRun(
  parts: Pick<Run, "plan" | "weights" | "context" | "ledger">,
  ...givens: readonly Tensor[]
): Run {
  return { ...parts, values: [...givens], wanted: [], keeping: [] };
}

/** A value that must still be there. */
export function valueOf({ values }: Run, number: number): Tensor {
  const value = values[number];
  if (value === undefined) throw new Error(`run: value ${number} was let go too early`);
  return value;
}
