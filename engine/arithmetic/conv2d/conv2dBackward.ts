import { expectOptions, optionKinds, type Known } from "../../expectOptions.ts";
import { zeros, type Data, type Tensor } from "../../tensor.ts";
import { dtypeOf } from "../../tensor/dtypeOf.ts";
import { writeColumns } from "../matrixProduct.ts";
import { product, roundUpToTiles } from "../product.ts";
import { conv2dOptions, geometry, type Conv2dOptions } from "./geometry.ts";
import { blocks, im2col, passes, patchOffsets } from "./im2col.ts";

export interface LayerGradients {
  readonly input: Tensor | null;
  readonly weight: Tensor;
  readonly bias?: Tensor;
}

/** Which gradients are wanted: that of the input, unless it is the image itself; that of the bias, if there is one. */
export interface Wanted {
  /** Whether the input's gradient is wanted; null is given instead. */
  readonly needsInput?: boolean;
  /** Whether the bias's gradient is wanted. */
  readonly needsBias?: boolean;
}

export const wantedOptions: Known<Wanted> = { needsInput: optionKinds.flag, needsBias: optionKinds.flag };

/**
 * The gradients of a convolution with respect to input, weight and bias.
 *
 *     weight[m, k] = Σ gradient[n, m, place] · patch[n, place, k]
 *     patch[n, place, k] gets Σₘ gradient[n, m, place] · weight[m, k], added up where patches overlap
 *     bias[m] = Σ gradient[n, m, place]
 *
 * Source: `aten/src/ATen/native/Convolution.cpp`.
 */
export function conv2dBackward(
  gradient: Tensor,
  { input, weight }: { input: Tensor; weight: Tensor },
  given: Conv2dOptions & Wanted = {},
): LayerGradients {
  expectOptions("conv2dBackward", given, { ...conv2dOptions, ...wantedOptions });
  const { needsInput = true, needsBias = true, ...options } = given;
  const sizes = geometry(input, weight, options);
  const { M, P, Q, K, groups } = sizes;
  const filters = M / groups;
  const [rows, depth] = [roundUpToTiles(filters), roundUpToTiles(K)];
  const { size, all } = blocks(sizes);
  const offsets = new Int32Array(size * K);
  const inputSums = new Float64Array(needsInput ? input.data.length : 0);
  const weightSums = new Float64Array(M * K);
  const biasSums = new Float64Array(M);
  const patches = new Float64Array(size * depth);
  const back = new Float64Array(size * rows);
  const turned = new Float64Array(size * filters);
  const weights = new Float64Array(filters * depth);
  const sums = new Float64Array(Math.max(rows, size) * depth);
  for (const { start, count } of all) {
    patchOffsets(sizes, { start, count }, offsets);
    for (const { n, group, base } of passes(sizes)) {
      const first = group * filters;
      for (let m = 0; m < filters; m++) {
        const from = (n * M + first + m) * P * Q + start;
        back.set(gradient.data.subarray(from, from + count), m * count);
        for (let place = 0; place < count; place++) biasSums[first + m] += back[m * count + place];
      }
      im2col({ data: input.data, base }, offsets, [count, K], patches);
      product(back, patches, sums, [rows, depth, count]);
      for (let m = 0; m < filters; m++)
        for (let k = 0; k < K; k++) weightSums[(first + m) * K + k] += sums[m * depth + k];
      if (!needsInput) continue;
      if (n === 0) writeColumns(weights, weight.data.subarray(first * K, (first + filters) * K), filters, K);
      writeColumns(turned, back, filters, count);
      product(turned, weights, sums, [roundUpToTiles(count), depth, filters]);
      for (let place = 0; place < count; place++)
        for (let k = 0; k < K; k++) {
          const offset = offsets[place * K + k];
          if (offset >= 0) inputSums[base + offset] += sums[place * depth + k];
        }
    }
  }
  const round = (shape: readonly number[], exact: Data): Tensor => {
    const result = zeros(shape, { dtype: dtypeOf(gradient) });
    result.data.set(exact);
    return result;
  };
  return {
    input: needsInput ? round(input.shape, inputSums) : null,
    weight: round(weight.shape, weightSums),
    ...(needsBias ? { bias: round([M], biasSums) } : {}),
  };
}
