import { expectOptions } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { poolOptions, windowsOver, type PoolOptions } from "./windows.ts";

/**
 * Max pooling: the largest number under each window.
 *
 * Input `[N, C, H, W]`, `[C, H, W]` or `[H, W]`, output with `P = ⌊(H + 2·padding − kernelSize) / stride⌋ + 1` for `H`;
 * the stride is the window's size unless said otherwise.
 *
 *     maxPool2d(tensor([[1, 2], [4, 3]]), {kernelSize: 2}) // [[4]]
 *
 * Throws when a window does not fit in the input. Source: `torch.nn.functional.max_pool2d`.
 */
export function maxPool2d(input: Tensor, options: PoolOptions): Tensor {
  return maxPool2dWithIndices(input, options).output;
}

/**
 * Max pooling that also says where in its plane, counted row by row, each maximum stood. Backward needs the places; they
 * are int64 in PyTorch and take as many bytes here, as whole numbers in doubles.
 *
 *     maxPool2dWithIndices(tensor([[1, 2], [4, 3]]), {kernelSize: 2}).indices // [[2]]
 */
export function maxPool2dWithIndices(
  input: Tensor,
  options: PoolOptions,
): { output: Tensor; indices: Tensor } {
  expectOptions("maxPool2d", options, poolOptions);
  const { planes, H, W, P, Q, kernel, stride, padding, dilation, shape } = windowsOver(
    "maxPool2d",
    input,
    options,
  );
  const output = zeros(shape, { dtype: dtypeOf(input) });
  const indices = zeros(shape, { dtype: "float64" });
  const [values, maxima, found] = [input.data, output.data, indices.data];
  let next = 0;
  for (let plane = 0; plane < planes; plane++)
    for (let p = 0; p < P; p++)
      for (let q = 0; q < Q; q++) {
        const base = plane * H * W;
        let [best, place] = [-Infinity, -1];
        for (let r = 0; r < kernel[0]; r++) {
          const h = p * stride[0] - padding[0] + r * dilation[0];
          if (h < 0 || h >= H) continue;
          for (let s = 0; s < kernel[1]; s++) {
            const w = q * stride[1] - padding[1] + s * dilation[1];
            if (w < 0 || w >= W) continue;
            const value = values[base + h * W + w];
            // The first of equals wins, and NaN wins over all, as in PyTorch.
            if (place >= 0 && !(value > best) && !Number.isNaN(value)) continue;
            best = value;
            place = h * W + w;
          }
        }
        maxima[next] = best;
        found[next++] = place;
      }
  return { output, indices };
}

/**
 * The gradient with respect to the input: each maximum's place gets what came back for it, all others 0.
 *
 *     maxPool2dBackward(tensor([[5]]), {indices: tensor([[2]]), inputShape: [2, 2]}) // [[0, 0], [5, 0]]
 */
export function maxPool2dBackward(
  gradient: Tensor,
  { indices, inputShape }: { indices: Tensor; inputShape: readonly number[] },
): Tensor {
  const result = zeros(inputShape, { dtype: dtypeOf(gradient) });
  const [H, W] = inputShape.slice(-2);
  const [P, Q] = gradient.shape.slice(-2);
  for (let index = 0; index < gradient.data.length; index++) {
    const plane = Math.floor(index / (P * Q));
    result.data[plane * H * W + indices.data[index]] += gradient.data[index];
  }
  return result;
}
