import type { OptimizerMemory } from "./optimizerMemory.ts";

/** A way to move weights: one tensor after another, all at once by PyTorch's `_foreach` functions, or in one kernel. */
export type Implementation = "for-loop" | "foreach" | "fused";

/** A value of an optimizer's option. */
export type OptionValue = number | boolean | readonly number[];

/** An optimizer's options by PyTorch's names in camelCase, all of them given. */
export type Settings = Readonly<Record<string, OptionValue>>;

/** One of PyTorch's optimizers: what it is called, what it reads, and its program in memory. */
export interface OptimizerKind {
  /** The class in `torch.optim`. */
  readonly className: string;
  readonly source: string;
  readonly implementations: readonly Implementation[];
  /** PyTorch's choice on a GPU unless told otherwise. */
  readonly gpuDefault: Implementation;
  /** The options it reads, with PyTorch's defaults; PyTorch's name is the same in snake_case. */
  readonly options: Settings;
  /** Options that PyTorch has too and that cannot be chosen here. */
  readonly notCounted: readonly string[];
  /** Why PyTorch would refuse these options together, and what would do; undefined when it takes them. */
  refuses?(settings: Settings): string | undefined;
  /** Its tensors and its work in memory. */
  memory(settings: Settings, implementation: Implementation): OptimizerProgram;
}

export type OptimizerProgram = Pick<OptimizerMemory, "state" | "begins" | "alikeFrom" | "update"> &
  Partial<Pick<OptimizerMemory, "shared" | "assumes" | "closureSteps">>;

/** Shared by the optimizers that PyTorch runs both ways, and all at once on a GPU. */
export const bothWays = {
  implementations: ["for-loop", "foreach"],
  gpuDefault: "foreach",
  notCounted: ["capturable", "differentiable"],
} as const;
