import type { OptimizerKind } from "./optimizerKind.ts";
import { optimizerKinds, type OptimizerName } from "./optimizerKinds.ts";

// PyTorch has these too, and what they take cannot be known from shapes.
const uncountable: Readonly<Record<string, string>> = {
  lbfgs:
    "LBFGS runs forward and backward again inside its step and keeps pairs of gradients, as many as the numbers ask for. " +
    "Choose an optimizer that runs them once, such as",
  sparseadam: "SparseAdam takes sparse gradients alone, and the gradients of these layers are dense. Choose",
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
