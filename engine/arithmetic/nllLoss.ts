import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";

/**
 * The mean of minus the log-probability of each right class, and the sum of the labels' weights, which are all 1.
 *
 * Input `[N, classes, …]`, target `[N, …]`, both outputs `[]`.
 *
 *     nllLoss(tensor([[-0.5, -1]]), tensor([1])).output.data[0] // 1
 *
 * Throws when a target is not a class. Source: `torch.nn.functional.nll_loss`.
 */
export function nllLoss(input: Tensor, target: Tensor): { output: Tensor; totalWeight: Tensor } {
  expectTensor("nllLoss input", input);
  expectTensor("nllLoss target", target);
  const classes = input.shape[1];
  const dtype = dtypeOf(input);
  const [output, totalWeight] = [zeros([], { dtype }), zeros([], { dtype })];
  let sum = 0;
  for (const { label, place } of places(input.shape, target)) {
    if (!Number.isInteger(label) || label < 0 || label >= classes)
      throw new RangeError(`nllLoss: expected targets from 0 to ${classes - 1}, got ${label}`);
    sum -= input.data[place];
  }
  output.data[0] = sum / target.data.length;
  totalWeight.data[0] = target.data.length;
  return { output, totalWeight };
}

/** The gradient with respect to the input: an equal share for each right class, nothing for the others. */
export function nllLossBackward(
  gradient: Tensor,
  { inputShape, target }: { inputShape: readonly number[]; target: Tensor },
): Tensor {
  const result = zeros(inputShape, { dtype: dtypeOf(gradient) });
  for (const { place } of places(inputShape, target))
    result.data[place] = -gradient.data[0] / target.data.length;
  return result;
}

// Where in the input each row's right class stands.
function* places(shape: readonly number[], target: Tensor): Generator<{ label: number; place: number }> {
  const [N, classes, ...rest] = shape;
  const area = sizeOf(rest);
  if (target.data.length !== N * area)
    throw new RangeError(
      `nllLoss: expected one target a row of ${shapeText(shape)}, got ${shapeText(target.shape)}`,
    );
  for (let n = 0; n < N; n++)
    for (let inside = 0; inside < area; inside++) {
      const label = target.data[n * area + inside];
      yield { label, place: (n * classes + label) * area + inside };
    }
}
