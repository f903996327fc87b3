import { sizeOf } from "../tensor.ts";
import type { TensorSpec } from "../layers/layer.ts";
import { modulesOf } from "./modulesOf.ts";
import type { Network } from "./network.ts";

/** A parameter or a buffer under its full name, as PyTorch's `state_dict` has it: `features.0.weight`. */
export interface NetworkTensor extends TensorSpec {
  readonly step: string;
  readonly count: number;
}

/** Every parameter of a network, in the order in which its modules are made; those of a layer that several steps run once. */
export function parametersOf(network: Network): readonly NetworkTensor[] {
  return named(network, "parameters");
}

/** Every buffer of a network: what a layer remembers and no optimizer changes. */
export function buffersOf(network: Network): readonly NetworkTensor[] {
  return named(network, "buffers");
}

function named(network: Network, which: "parameters" | "buffers"): readonly NetworkTensor[] {
  return modulesOf(network).flatMap(({ name: step, owner, layer }) =>
    (step === owner ? layer[which] : []).map((plan) => ({
      ...plan,
      name: `${step}.${plan.name}`,
      step,
      count: sizeOf(plan.shape),
    })),
  );
}
