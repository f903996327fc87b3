import { layers } from "../../layers/layers.ts";
import type { Layer } from "../../layers/layer.ts";
import type { LayerOptions, LayerWord } from "./words.ts";

const inPlace = ["in place"] as const;

/** One activation, which takes anything and has no windows. */
function activation(
  names: readonly string[],
  written: Pick<LayerWord, "example" | "means"> & Partial<Pick<LayerWord, "number" | "flags">>,
  make: (options: LayerOptions & { readonly inPlace: boolean }) => Layer,
): LayerWord {
  return {
    names,
    takes: "anything",
    options: [],
    flags: [],
    ...written,
    make: (options) => make({ ...options, inPlace: options.flags.has("in place") }),
  };
}

/** The activations that may be written, with what each keeps for backward in its layer. */
export const activationWords: readonly LayerWord[] = [
  activation(
    ["relu"],
    { example: "relu", means: "negative numbers become 0; also: relu in place", flags: inPlace },
    ({ inPlace }) => layers.relu({ inPlace }),
  ),
  activation(
    ["leakyrelu", "lrelu"],
    {
      example: "leaky relu 0.1",
      means: "negative numbers are multiplied by 0.1, or by 0.01 without a number; also: in place",
      number: { means: "the slope of negative numbers", needed: false, read: "number" },
      flags: inPlace,
    },
    ({ first: negativeSlope = 0.01, inPlace }) => layers.leakyRelu({ negativeSlope, inPlace }),
  ),
  activation(
    ["relu6"],
    { example: "relu6", means: "ReLU that ends at 6; also: in place", flags: inPlace },
    ({ inPlace }) => layers.relu6({ inPlace }),
  ),
  activation(
    ["elu"],
    {
      example: "elu",
      means: "negative numbers bend towards −1, or −2 as elu 2; also: in place",
      number: { means: "alpha", needed: false, read: "number" },
      flags: inPlace,
    },
    ({ first: alpha = 1, inPlace }) => layers.elu({ alpha, inPlace }),
  ),
  activation(
    ["gelu"],
    { example: "gelu", means: "each number times the share of a normal distribution below it" },
    () => layers.gelu(),
  ),
  activation(["gelutanh"], { example: "gelu tanh", means: "the same, by the formula with tanh" }, () =>
    layers.gelu({ approximate: "tanh" }),
  ),
  activation(
    ["silu", "swish"],
    {
      example: "silu",
      means: "each number times its sigmoid, also called swish; also: in place",
      flags: inPlace,
    },
    ({ inPlace }) => layers.silu({ inPlace }),
  ),
  activation(
    ["hardswish"],
    {
      example: "hard swish",
      means: "swish made of straight lines and a parabola; also: in place",
      flags: inPlace,
    },
    ({ inPlace }) => layers.hardswish({ inPlace }),
  ),
  activation(["sigmoid"], { example: "sigmoid", means: "numbers from 0 to 1" }, () => layers.sigmoid()),
  activation(["tanh"], { example: "tanh", means: "numbers from −1 to 1" }, () => layers.tanh()),
  activation(["softmax"], { example: "softmax", means: "probabilities over the channels or classes" }, () =>
    layers.softmax(),
  ),
];
