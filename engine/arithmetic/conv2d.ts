import { zeros, type Tensor } from "../tensor.ts";
import { productDtype } from "../tensor/dtypeOf.ts";
import { geometry, type Conv2dOptions } from "./conv2d/geometry.ts";
import { blocks, im2row, passes, patchOffsets } from "./conv2d/im2col.ts";
import { product, roundUpToTiles } from "./product.ts";

/**
 * Convolution as networks use it: filters slide over a picture, each place gives the sum of products plus the bias.
 *
 * Input `[N, C, H, W]`, `[C, H, W]` or `[H, W]`; weight `[M, C / groups, R, S]` or `[R, S]`; bias `[M]`; output
 * `[N, M, P, Q]` with `P = ⌊(H + 2·padding − dilation·(R − 1) − 1) / stride⌋ + 1`, and as many axes as the input
 * (`[P, Q]` when input and weight are both flat).
 *
 *     out[n, m, p, q] = bias[m] + Σ input[n, c, p·stride − padding + r·dilation, …] · weight[m, c, r, s]
 *
 *     conv2d(tensor([[1, 2], [3, 4]]), tensor([[1, 0], [0, 1]])) // [[5]]
 *
 * Sums are kept in doubles, in one fixed order, and rounded once. Throws when channels do not match, the kernel is
 * larger than the padded input, or an option is not a whole number in its range. Source: `torch.nn.functional.conv2d`.
 */
export function conv2d(input: Tensor, weight: Tensor, options: Conv2dOptions = {}): Tensor {
  const sizes = geometry(input, weight, options);
  const { M, P, Q, K, groups } = sizes;
  const result = zeros(sizes.shape, { dtype: productDtype(weight) });
  const { data } = result;
  const bias = options.bias?.data;
  const filters = M / groups;
  const rows = roundUpToTiles(filters);
  const { size, all } = blocks(sizes);
  const offsets = new Int32Array(size * K);
  const patches = new Float64Array(size * K);
  const weights = new Float64Array(rows * K);
  const sums = new Float64Array(rows * size);
  for (const { start, count } of all) {
    patchOffsets(sizes, { start, count }, offsets);
    const columns = roundUpToTiles(count);
    for (const { n, group, base } of passes(sizes)) {
      if (n === 0) weights.set(weight.data.subarray(group * filters * K, (group + 1) * filters * K));
      im2row({ data: input.data, base }, offsets, [count, K], patches);
      product(weights, patches, sums, [rows, columns, K]);
      for (let m = 0; m < filters; m++) {
        const filter = group * filters + m;
        const out = (n * M + filter) * P * Q + start;
        const add = bias === undefined ? 0 : bias[filter];
        for (let place = 0; place < count; place++) data[out + place] = sums[m * columns + place] + add;
      }
    }
  }
  return result;
}
