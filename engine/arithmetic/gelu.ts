import { expectOptions, oneOf, type Known } from "../expectOptions.ts";
import { erf } from "../math/erf.ts";
import { exp } from "../math/exp.ts";
import { tanh } from "../math/tanh.ts";
import type { Tensor } from "../tensor.ts";
import { pointwise, pointwiseBackward } from "./pointwise.ts";

export interface GeluOptions {
  /** `"tanh"` for the quicker formula that comes close; `"none"`, the exact one, unless said otherwise. */
  readonly approximate?: "none" | "tanh";
}

export const geluOptions: Known<GeluOptions> = { approximate: oneOf("none", "tanh") };

const ROOT_HALF = 0.7071067811865476;
const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
const ROOT_TWO_OVER_PI = 0.7978845608028654;
const CUBIC = 0.044715;

/**
 * The Gaussian error linear unit: each number times the share of a normal distribution that lies below it. Any shape.
 *
 *     out = x / 2 · (1 + erf(x / √2)),  or with "tanh"  x / 2 · (1 + tanh(√(2 / π) · (x + 0.044715 · x³)))
 *
 *     gelu(tensor([-1000, 0, 1000])).data // 0, 0, 1000
 *
 * Source: Hendrycks, Gimpel 2016; `torch.nn.functional.gelu`.
 */
export function gelu(input: Tensor, options: GeluOptions = {}): Tensor {
  expectOptions("gelu", options, geluOptions);
  const { approximate = "none" } = options;
  const share = shares[approximate];
  return pointwise("gelu", input, {}, (x) => x * share(x));
}

/**
 * The gradient with respect to the input.
 *
 *     input = gradient · (share + x · share′)
 *
 *     geluBackward(tensor([8]), {input: tensor([0])}).data // 4
 */
export function geluBackward(
  gradient: Tensor,
  { input }: { readonly input: Tensor },
  options: GeluOptions = {},
): Tensor {
  expectOptions("geluBackward", options, geluOptions);
  const { approximate = "none" } = options;
  const [share, slope] = [shares[approximate], slopes[approximate]];
  return pointwiseBackward("geluBackward", gradient, input, (g, x) => g * (share(x) + x * slope(x)));
}

const inner = (x: number): number => ROOT_TWO_OVER_PI * (x + CUBIC * x * x * x);

const shares = {
  none: (x: number): number => (1 + erf(x * ROOT_HALF)) / 2,
  tanh: (x: number): number => (1 + tanh(inner(x))) / 2,
};

const slopes = {
  none: (x: number): number => ONE_OVER_ROOT_TWO_PI * exp((-x * x) / 2),
  tanh: (x: number): number => {
    const bend = tanh(inner(x));
    return ((1 - bend * bend) * ROOT_TWO_OVER_PI * (1 + 3 * CUBIC * x * x)) / 2;
  },
};
