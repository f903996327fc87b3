import type { Layer } from "../layers/layer.ts";
import type { StepSpec } from "../network/network.ts";

/** Layers one after another as the steps of one module: `features.0`, `features.1` … */
export function moduleSteps(module: string, layers: readonly Layer[]): readonly StepSpec[] {
  return layers.map((layer, place) => ({ name: `${module}.${place}`, layer }));
}
