import type { OptimizerName } from "../memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../memory/optimizers/resolveSettings.ts";
import type { Program } from "../program.ts";

/** A program's optimizer, which has to be PyTorch's own. Throws for 8-bit Adam. */
export function torchOptimizer({ optimizer: { name, options } }: Program): {
  readonly name: OptimizerName;
  readonly options: OptimizerOptions;
} {
  if (name === "adam8bit")
    throw new RangeError("optimizer: 8-bit Adam is bitsandbytes' and not PyTorch's; take adam");
  return { name, options };
}
