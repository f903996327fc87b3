import type { Layer } from "../layers/layer.ts";
import type { StepPlan } from "../network/network.ts";

/** Layers one after another as the steps of one module: `features.0`, `features.1` … */
export function named(module: string, layers: readonly Layer[]): readonly StepPlan[] {
  return layers.map((layer, place) => ({ name: `${module}.${place}`, layer }));
}
