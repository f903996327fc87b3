import type { OptimizerName } from "./optimizerKinds.ts";
import type { Settings } from "./optimizerKind.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";
import { resolveSettings, type OptimizerOptions } from "./resolveSettings.ts";

/**
 * One of PyTorch 2.13's optimizers, by its name and its options in camelCase. Without `implementation` it runs as PyTorch
 * runs it on a GPU.
 *
 *     optimizer("sgd", {momentum: 0.9, weightDecay: 1e-4}).name // "SGD, momentum, weight decay, foreach"
 *
 * Throws for unknown optimizers and options, and for what PyTorch refuses, and says what would do. Source: `torch/optim`.
 */
export function optimizer(name: OptimizerName, options: OptimizerOptions = {}): OptimizerMemory {
  const { kind, settings: chosen, implementation } = resolveSettings(name, options);
  return {
    name: [kind.className, ...traits(chosen), implementation].join(", "),
    source: kind.source,
    shared: [],
    ...kind.memory(chosen, implementation),
  };
}

function traits(settings: Settings): readonly string[] {
  const { momentum, nesterov, centered, amsgrad, weightDecay, decoupledWeightDecay, maximize } = settings;
  const names: readonly [boolean, string][] = [
    [nesterov === true, "Nesterov momentum"],
    [nesterov !== true && momentum !== undefined && momentum !== 0, "momentum"],
    [centered === true, "centered"],
    [amsgrad === true, "AMSGrad"],
    [decoupledWeightDecay === true && weightDecay !== 0, "decoupled weight decay"],
    [decoupledWeightDecay !== true && weightDecay !== undefined && weightDecay !== 0, "weight decay"],
    [maximize === true, "maximize"],
  ];
  return names.filter(([has]) => has).map(([, name]) => name);
}
