import type { OptimizerKind } from "./optimizerKind.ts";
import { optimizerKinds, type OptimizerName } from "./optimizerKinds.ts";

// PyTorch has this too: `torch/optim/sparse_adam.py` raises an error.
const uncountable: Readonly<Record<string, string>> = {
  sparseadam:
    "SparseAdam takes sparse gradients alone, and those of these layers are dense: PyTorch stops with " +
    '"SparseAdam does not support dense gradients". Choose',
};

/** One of the optimizers by name. Throws for others, and says which is meant. */
export function kindOf(name: string): OptimizerKind {
  if (Object.hasOwn(optimizerKinds, name)) return optimizerKinds[name as OptimizerName];
  const plain = String(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  if (Object.hasOwn(uncountable, plain)) throw new RangeError(`optimizer: ${uncountable[plain]} "adam"`);
  const names = Object.keys(optimizerKinds);
  const remedy = names.includes(plain) ? `Did you mean "${plain}"?` : `Choose one of ${names.join(", ")}`;
  throw new RangeError(`optimizer: unknown optimizer "${name}". ${remedy}`);
}
