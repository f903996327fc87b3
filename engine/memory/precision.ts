import type { NumberFormat } from "./dtypes.ts";

/** In which format training holds each part of its state. */
export interface Precision {
  /** In words. */
  readonly name: string;
  readonly weights: NumberFormat;
  /** The gradients of every parameter, once in each of these formats. */
  readonly gradients: readonly NumberFormat[];
  readonly state: NumberFormat;
  /** A copy of the weights that the optimizer moves, where they are too coarse for it. */
  readonly master?: NumberFormat;
  /** Copies of what convolutions and fully connected layers multiply by, there during the forward pass. */
  readonly cast?: NumberFormat;
  readonly source: string;
}

const plain = (format: NumberFormat): Precision => ({
  name: format,
  weights: format,
  gradients: [format],
  state: format,
  source: "torch.optim, state in the format of the parameters",
});

const mixed = { weights: "float16", master: "float32", state: "float32" } as const;

/** Ways to hold weights, gradients and state. With Adam the mixed ones take 16, 18 and 20 bytes a parameter. */
export const precisions = {
  float64: plain("float64"),
  float32: plain("float32"),
  tf32: plain("tf32"),
  float16: plain("float16"),
  bfloat16: plain("bfloat16"),
  /** Everything in FP32; what goes into a product is cast once a forward pass, and the copies stay until it ends. */
  autocast: { ...plain("float32"), name: "autocast", cast: "float16", source: "torch.autocast" },
  /** 16-bit weights and gradients, an FP32 copy of the weights for the optimizer. */
  masterCopies: {
    ...mixed,
    name: "16 bits, FP32 copies of the weights",
    gradients: ["float16"],
    source: "Micikevicius et al. 2017, Mixed precision training",
  },
  /** The same with the gradients added up in FP32 alone. */
  masterCopiesFloat32Gradients: {
    ...mixed,
    name: "the same, gradients in FP32",
    gradients: ["float32"],
    source: "DeepSpeed memory.rst, PR 5099",
  },
  /** The same with the gradients in both. */
  masterCopiesBothGradients: {
    ...mixed,
    name: "the same, gradients in both",
    gradients: ["float16", "float32"],
    source: "DeepSpeed memory.rst, PR 5099",
  },
} satisfies Record<string, Precision>;
