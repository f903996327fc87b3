import { expectOption } from "./expectOption.ts";
import { kindOf } from "./kindOf.ts";
import type { Implementation, OptimizerKind, OptionValue, Settings } from "./optimizerKind.ts";
import type { OptimizerName } from "./optimizerKinds.ts";

/** PyTorch's options in camelCase, as far as the optimizer has them. */
export interface OptimizerOptions {
  /** The way weights are moved; `default` is what PyTorch takes on a GPU unless told otherwise. */
  readonly implementation?: Implementation | "default";
  /** The learning rate. */
  readonly lr?: number;
  /** The share of each weight that is taken off, or added to its gradient. */
  readonly weightDecay?: number;
  /** Weight decay that shrinks the weights in place, as AdamW's does. */
  readonly decoupledWeightDecay?: boolean;
  /** The share of the last change that goes on; above 0 it keeps one number a weight. */
  readonly momentum?: number;
  /** The share of the gradient that momentum leaves out. */
  readonly dampening?: number;
  /** Whether the momentum looks one change ahead. */
  readonly nesterov?: boolean;
  /** Whether the gradient's mean is kept and subtracted: one more number a weight. */
  readonly centered?: boolean;
  /** Whether the largest mean square so far is kept: one more number a weight. */
  readonly amsgrad?: boolean;
  /** Whether to raise the loss instead of lowering it. */
  readonly maximize?: boolean;
  /** The shares of the running means that go on: of the gradient, and of its square. */
  readonly betas?: readonly [number, number];
  /** Added to a root, so that nothing is divided by 0. */
  readonly eps?: number;
  /** The share of a running mean of squares that goes on; with ASGD, the power by which its rate falls. */
  readonly alpha?: number;
  /** The share of the running means that goes on. */
  readonly rho?: number;
  /** The rate at which the learning rate falls with the steps. */
  readonly lrDecay?: number;
  /** Where the sums of squares begin. */
  readonly initialAccumulatorValue?: number;
  /** The rate at which NAdam's momentum changes with the steps. */
  readonly momentumDecay?: number;
  /** The power by which Adafactor's running mean of squares slows down. */
  readonly beta2Decay?: number;
  /** The most, as a root of the mean square, by which Adafactor lets a change grow. */
  readonly d?: number;
  /** The rate at which ASGD's weights and learning rate shrink. */
  readonly lambd?: number;
  /** By what Rprop's step sizes shrink and grow. */
  readonly etas?: readonly [number, number];
  /** Rprop's least and largest step sizes. */
  readonly stepSizes?: readonly [number, number];
  /** Newton–Schulz steps, by which Muon makes a change orthogonal. */
  readonly nsSteps?: number;
  /** The most moves that L-BFGS makes in one step. */
  readonly maxIter?: number;
  /** The most times that L-BFGS runs forward and backward in one step; 0 for `⌊5 · maxIter / 4⌋`. */
  readonly maxEval?: number;
  /** L-BFGS ends where no gradient is larger; counted as if none came to that. */
  readonly toleranceGrad?: number;
  /** L-BFGS ends where the weights or the loss change by less; counted as if they never did. */
  readonly toleranceChange?: number;
  /** The pairs of changes that L-BFGS keeps. */
  readonly historySize?: number;
}

/** An optimizer's options, checked and filled up with PyTorch's defaults. */
export interface OptimizerSettings {
  readonly kind: OptimizerKind;
  readonly settings: Settings;
  readonly implementation: Implementation;
}

/**
 * An optimizer's options by PyTorch's names in camelCase, checked as PyTorch checks them.
 *
 * Throws for unknown optimizers and options, for options that the optimizer does not have, and for
 * what PyTorch refuses, and says what would do.
 */
export function resolveSettings(name: OptimizerName, options: OptimizerOptions = {}): OptimizerSettings {
  const kind = kindOf(name);
  const { implementation = "default", ...given } = options;
  const settings: Record<string, OptionValue> = { ...kind.options };
  for (const [option, value] of Object.entries(given)) {
    if (value === undefined) continue;
    settings[option] = expectOption(name, kind, option, value);
  }
  const refusal = kind.refuses?.(settings);
  if (refusal !== undefined) throw new RangeError(`${name}: ${refusal}`);
  return { kind, settings, implementation: implementationOf(name, kind, implementation) };
}

const all: readonly string[] = ["for-loop", "foreach", "fused"] satisfies readonly Implementation[];

function implementationOf(name: string, kind: OptimizerKind, asked: string): Implementation {
  if (asked === "default") return kind.gpuDefault;
  const found = kind.implementations.find((implementation) => implementation === asked);
  if (found !== undefined) return found;
  const choices = kind.implementations.map((implementation) => `"${implementation}"`).join(", ");
  const what = all.includes(asked)
    ? `PyTorch has no ${asked} ${kind.className}`
    : `unknown implementation "${asked}"`;
  throw new RangeError(`${name}: ${what}. Choose ${choices} or "default"`);
}
