import { expectOptions, optionKinds } from "../expectOptions.ts";
import { shapeText, sizeOf, zeros, type Dtype, type Tensor } from "../tensor.ts";
import { dtypeOf, productDtype } from "../tensor/dtypeOf.ts";
import { wantedOptions, type LayerGradients, type Wanted } from "./conv2d/conv2dBackward.ts";
import { expectTensor } from "./expectTensor.ts";
import { columnsOf, matrixProduct, rowsOf } from "./matrixProduct.ts";

/**
 * A fully connected layer: every output is a weighted sum of all inputs plus a bias.
 *
 * Input `[N, features]` or `[features]`, weight `[outputs, features]`, bias `[outputs]`, output `[N, outputs]` or `[outputs]`.
 *
 *     out[n, o] = bias[o] + Σ input[n, f] · weight[o, f]
 *
 *     linear(tensor([1, 2]), tensor([[3, 4]]), {bias: tensor([0.5])}) // [11.5]
 *
 * Throws when sizes do not match. Source: `torch.nn.functional.linear`.
 */
export function linear(
  input: Tensor,
  weight: Tensor,
  options: {
    /** One number for each output, `[outFeatures]`, added to it. */
    readonly bias?: Tensor | undefined;
  } = {},
): Tensor {
  expectOptions("linear", options, { bias: optionKinds.tensor });
  const { bias } = options;
  expectTensor("linear input", input);
  expectTensor("linear weight", weight);
  const [outputs, features] = weight.shape;
  if (weight.shape.length !== 2)
    throw new RangeError(
      `linear weight: expected 2 axes, got ${weight.shape.length} in ${shapeText(weight.shape)}`,
    );
  if (input.shape.at(-1) !== features)
    throw new RangeError(`linear: expected ${features} input features, got ${shapeText(input.shape)}`);
  if (bias !== undefined && (bias.shape.length !== 1 || bias.shape[0] !== outputs))
    throw new RangeError(`linear: expected one bias an output, [${outputs}], got ${shapeText(bias.shape)}`);
  const outer = input.shape.slice(0, -1);
  const rows = sizeOf(outer);
  return matrixProduct(rowsOf(input.data, rows, features), rowsOf(weight.data, outputs, features), {
    rows,
    columns: outputs,
    depth: features,
    shape: [...outer, outputs],
    dtype: productDtype(weight),
    bias: bias?.data,
  });
}

/**
 * The gradients with respect to input, weight and bias.
 *
 *     input = gradient · weight,  weight = gradientᵀ · input,  bias = Σₙ gradient
 */
export function linearBackward(
  gradient: Tensor,
  { input, weight }: { input: Tensor; weight: Tensor },
  options: Wanted = {},
): LayerGradients {
  expectOptions("linearBackward", options, wantedOptions);
  const { needsInput = true, needsBias = true } = options;
  const [outputs, features] = weight.shape;
  const rows = sizeOf(gradient.shape.slice(0, -1));
  const dtype = dtypeOf(gradient);
  const back = columnsOf(gradient.data, rows, outputs);
  const product = (): Tensor =>
    matrixProduct(rowsOf(gradient.data, rows, outputs), columnsOf(weight.data, outputs, features), {
      rows,
      columns: features,
      depth: outputs,
      shape: input.shape,
      dtype,
    });
  const toInput = needsInput ? product() : null;
  const toWeight = matrixProduct(back, columnsOf(input.data, rows, features), {
    rows: outputs,
    columns: features,
    depth: rows,
    shape: weight.shape,
    dtype,
  });
  return {
    input: toInput,
    weight: toWeight,
    ...(needsBias ? { bias: rowSums(back, [outputs, rows], dtype) } : {}),
  };
}

function rowSums(values: Float64Array, [rows, depth]: readonly [number, number], dtype: Dtype): Tensor {
  const result = zeros([rows], { dtype });
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let index = 0; index < depth; index++) sum += values[row * depth + index];
    result.data[row] = sum;
  }
  return result;
}
