import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { exp } from "../math/exp.ts";
import type { Tensor } from "../tensor.ts";
import { inPlaceOptions, pointwise, pointwiseBackward, type InPlace } from "./pointwise.ts";

export interface EluOptions {
  /** The limit of very negative numbers, with its sign turned; 1 unless said otherwise. */
  readonly alpha?: number;
}

export const eluOptions: Known<EluOptions> = { alpha: optionKinds.number };

/**
 * The exponential linear unit: negative values bend towards −alpha. Any shape.
 *
 *     out = x if x ≥ 0, else alpha · (eˣ − 1)
 *
 *     elu(tensor([-1000, 3])).data // -1, 3
 *
 * Source: Clevert, Unterthiner, Hochreiter 2015; `torch.nn.functional.elu`.
 */
export function elu(input: Tensor, options: EluOptions & InPlace = {}): Tensor {
  expectOptions("elu", options, { ...eluOptions, ...inPlaceOptions });
  const { alpha = 1 } = options;
  return pointwise("elu", input, options, (x) => (x < 0 ? alpha * lessOne(x) : x));
}

/**
 * The gradient with respect to the input, from the input or, where that is gone, from the output.
 *
 *     eluBackward(tensor([8, 8]), {output: tensor([-0.5, 3])}).data // 4, 8
 */
export function eluBackward(
  gradient: Tensor,
  kept: { readonly input: Tensor } | { readonly output: Tensor },
  options: EluOptions = {},
): Tensor {
  expectOptions("eluBackward", options, eluOptions);
  const { alpha = 1 } = options;
  if ("output" in kept)
    return pointwiseBackward("eluBackward", gradient, kept.output, (g, y) =>
      y <= 0 ? g * (y + alpha) : g * pass(y),
    );
  return pointwiseBackward("eluBackward", gradient, kept.input, (g, x) =>
    x <= 0 ? g * alpha * exp(x) : g * pass(x),
  );
}

// eˣ − 1, by its series near 0, where the difference cancels.
function lessOne(x: number): number {
  return x > -1e-5 ? x + (x * x) / 2 : exp(x) - 1;
}

// 1, and NaN for NaN.
function pass(x: number): number {
  return Number.isNaN(x) ? x : 1;
}
