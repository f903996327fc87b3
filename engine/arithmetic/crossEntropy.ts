import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { shapeText, type Tensor } from "../tensor.ts";
import { expectTensor } from "./expectTensor.ts";
import { logSoftmax, logSoftmaxBackward } from "./logSoftmax.ts";
import { nllLoss, nllLossBackward } from "./nllLoss.ts";

/**
 * Cross-entropy, the error of scores: minus the logarithm of the probability given to the right class, on average over the batch.
 *
 * Input `[N, classes]`, target `[N]` with whole numbers from 0 to classes − 1, output `[]`.
 *
 *     loss = −(1 / N) · Σₙ logSoftmax(input)[n, target[n]]
 *
 *     crossEntropy(tensor([[0, 0]]), tensor([1])) // 0.693…, ln 2
 *
 * Throws when shapes do not match or a target is not a class. Source: `torch.nn.functional.cross_entropy`.
 */
export function crossEntropy(input: Tensor, target: Tensor, options: NoOptions = {}): Tensor {
  expectOptions("crossEntropy", options, {});
  return crossEntropyWithLogProbabilities(input, target).output;
}

/** The same, together with the logarithms of the probabilities, which backward needs. */
export function crossEntropyWithLogProbabilities(
  input: Tensor,
  target: Tensor,
): { output: Tensor; logProbabilities: Tensor } {
  expectTensor("crossEntropy input", input);
  expectTensor("crossEntropy target", target);
  const [N] = input.shape;
  if (input.shape.length !== 2)
    throw new RangeError(
      `crossEntropy: expected 2 axes, got ${input.shape.length} in ${shapeText(input.shape)}`,
    );
  if (target.shape.length !== 1 || target.shape[0] !== N)
    throw new RangeError(`crossEntropy: expected one target a row, [${N}], got ${shapeText(target.shape)}`);
  const logProbabilities = logSoftmax(input);
  return { output: nllLoss(logProbabilities, target).output, logProbabilities };
}

/**
 * The gradient with respect to the scores: probability minus 1 for the right class, probability for the others, over N.
 *
 *     crossEntropyBackward(tensor(1), {logProbabilities, target})
 */
export function crossEntropyBackward(
  gradient: Tensor,
  { logProbabilities, target }: { logProbabilities: Tensor; target: Tensor },
): Tensor {
  const back = nllLossBackward(gradient, { inputShape: logProbabilities.shape, target });
  return logSoftmaxBackward(back, { output: logProbabilities });
}
