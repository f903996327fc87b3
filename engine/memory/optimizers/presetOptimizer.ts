import type { Implementation, OptimizerKind, Settings } from "./optimizerKind.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";

/** An optimizer under a plain name, with PyTorch's defaults but for the settings given, which are trusted. */
export function presetOptimizer(
  name: string,
  kind: OptimizerKind,
  settings: Settings = {},
  implementation: Implementation = "for-loop",
): OptimizerMemory {
  const { source, options, memory } = kind;
  return { name, source, shared: [], ...memory({ ...options, ...settings }, implementation) };
}
