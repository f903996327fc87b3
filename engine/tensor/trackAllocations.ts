import type { Tensor } from "../tensor.ts";

let witness: ((tensor: Tensor) => void) | undefined;

/** Every tensor that gets memory of its own passes through here. */
export function reportAllocation(tensor: Tensor): Tensor {
  witness?.(tensor);
  return tensor;
}

/** Tells of every tensor that gets memory of its own while something runs, as it does. */
export function trackAllocations<Answer>(seen: (tensor: Tensor) => void, run: () => Answer): Answer {
  const outer = witness;
  witness = seen;
  try {
    return run();
  } finally {
    witness = outer;
  }
}
