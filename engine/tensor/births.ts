import type { Tensor } from "../tensor.ts";

let witness: ((tensor: Tensor) => void) | undefined;

/** Every tensor that gets memory of its own passes through here. */
export function born(tensor: Tensor): Tensor {
  witness?.(tensor);
  return tensor;
}

/** The tensors that get memory of their own while something runs, in order, beside its answer. */
export function births<Answer>(run: () => Answer): {
  readonly answer: Answer;
  readonly tensors: readonly Tensor[];
} {
  const tensors: Tensor[] = [];
  const outer = witness;
  witness = (tensor) => {
    outer?.(tensor);
    tensors.push(tensor);
  };
  try {
    return { answer: run(), tensors };
  } finally {
    witness = outer;
  }
}
