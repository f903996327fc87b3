import { expectOption } from "./expectOption.ts";
import { kindOf } from "./kindOf.ts";
import type { Implementation, OptimizerKind, OptionValue, Settings } from "./optimizerKind.ts";
import type { OptimizerName } from "./optimizerKinds.ts";

/** PyTorch's options in camelCase, as far as the optimizer has them. */
export interface OptimizerOptions {
  /** How weights are moved; `default` is what PyTorch takes on a GPU unless told otherwise. */
  readonly implementation?: Implementation | "default";
  readonly lr?: number;
  readonly weightDecay?: number;
  /** Weight decay that shrinks the weights in place, as AdamW's does. */
  readonly decoupledWeightDecay?: boolean;
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly centered?: boolean;
  readonly amsgrad?: boolean;
  readonly maximize?: boolean;
  readonly betas?: readonly [number, number];
  readonly eps?: number;
  readonly alpha?: number;
  readonly rho?: number;
  readonly lrDecay?: number;
  readonly initialAccumulatorValue?: number;
  readonly momentumDecay?: number;
  readonly beta2Decay?: number;
  readonly d?: number;
  readonly lambd?: number;
  readonly etas?: readonly [number, number];
  readonly stepSizes?: readonly [number, number];
  readonly nsSteps?: number;
  readonly maxIter?: number;
  readonly maxEval?: number;
  readonly toleranceGrad?: number;
  readonly toleranceChange?: number;
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
export function settings(name: OptimizerName, options: OptimizerOptions = {}): OptimizerSettings {
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
