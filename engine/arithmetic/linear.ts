import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
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
export function linear(input: Tensor, weight: Tensor, { bias }: { bias?: Tensor | undefined } = {}): Tensor {
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
    dtype: dtypeOf(input),
    bias: bias?.data,
  });
}

/**
 * The gradients with respect to input, weight and bias; `needsInput: false` leaves the first out.
 *
 *     input = gradient · weight,  weight = gradientᵀ · input,  bias = Σₙ gradient
 */
export function linearBackward(
  gradient: Tensor,
  { input, weight }: { input: Tensor; weight: Tensor },
  { needsInput = true }: { needsInput?: boolean } = {},
): { input: Tensor | null; weight: Tensor; bias: Tensor } {
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
  const toBias = zeros([outputs], { dtype });
  for (let output = 0; output < outputs; output++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += back[output * rows + row];
    toBias.data[output] = sum;
  }
  return { input: toInput, weight: toWeight, bias: toBias };
}
