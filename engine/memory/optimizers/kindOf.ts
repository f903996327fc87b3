import type { OptimizerKind } from "./optimizerKind.ts";
import { optimizerKinds, type OptimizerName } from "./optimizerKinds.ts";

// PyTorch has these too, and what they take cannot be known from shapes: `torch/optim/lbfgs.py` keeps a pair where `ys > 1e-10`
// and leaves its step by five other comparisons (the same network, started from two seeds, kept 23 pairs and 24);
// `torch/optim/sparse_adam.py` raises an error.
const uncountable: Readonly<Record<string, string>> = {
  lbfgs:
    "LBFGS runs forward and backward up to 20 times inside its step and keeps up to 100 pairs of vectors as long as all " +
    "weights together; how often and how many is decided by the numbers, not by the shapes. Choose an optimizer that runs " +
    "them once, such as",
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
  const remedy = names.includes(plain) ? `Is "${plain}" meant?` : `Choose one of ${names.join(", ")}`;
  throw new RangeError(`optimizer: unknown optimizer "${name}". ${remedy}`);
}
