import type { Implementation } from "../../../../engine/memory/optimizers/optimizerKind.ts";
import type { OptimizerName } from "../../../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/resolveSettings.ts";

/** The optimizer and options that a row of `test/reference/pytorch-optimizers.json` ran. */
export interface OptimizerConfig {
  readonly optimizer: OptimizerName;
  readonly options: OptimizerOptions;
  readonly implementation: Implementation;
  readonly step: "first" | "later";
}

/** A row's name among the tests. */
export function nameOf(config: OptimizerConfig): string {
  return Object.values(config)
    .map((part) => JSON.stringify(part).replaceAll('"', ""))
    .join(" ");
}
