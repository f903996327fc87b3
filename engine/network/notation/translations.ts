import type { Arguments } from "./arguments.ts";

/** A layer of another program: the names of its arguments in order, and how the notation writes the very same layer. */
export interface Translation {
  readonly names: readonly string[];
  /** Which channels or features it takes, where it says so. */
  readonly takes?: string;
  write(given: Arguments): string;
}

type Entry = readonly [names: string, write: (given: Arguments) => string, takes?: string];

const when = (condition: boolean, text: string): string => (condition ? ` ${text}` : "");

function pool(word: string, given: Arguments, size: string): string {
  const kernel = given.number(size);
  const stride = given.number("stride", kernel);
  const padding = given.number("padding", 0);
  const ceil = given.flag("ceil_mode", false);
  return `${word} ${kernel} stride ${stride}${when(padding > 0, `padding ${padding}`)}${when(ceil, "ceil mode")}`;
}

function inPlace(word: string): Entry {
  return ["inplace", (given) => word + when(given.flag("inplace", false), "in place")];
}

function sloped(word: string, slope: string, otherwise: number): Entry {
  return [
    `${slope} inplace`,
    (given) => `${word} ${given.number(slope, otherwise)}${when(given.flag("inplace", false), "in place")}`,
  ];
}

const activationOf = (given: Arguments): string => {
  const name = given.text("activation");
  if (name === undefined || name === "linear") return "";
  if (["relu", "sigmoid", "tanh", "softmax", "elu", "silu", "swish", "gelu"].includes(name))
    return `, ${name}`;
  throw new RangeError(`no layer here can have activation=${name}`);
};

// "same" keeps the sides of odd windows that move by one; "valid" pads nothing.
function kerasPadding(given: Arguments, size: number, stride: number): number {
  const padding = given.text("padding") ?? "valid";
  if (padding === "valid") return 0;
  if (padding === "same" && size % 2 === 1 && stride === 1) return (size - 1) / 2;
  throw new RangeError(`padding="${padding}" may pad more on one side, which cannot be written here`);
}

function kerasPool(word: string): Entry {
  return [
    "pool_size strides padding data_format",
    (given) => {
      const size = given.number("pool_size", 2);
      const stride = given.number("strides", size);
      given.only("padding", "valid");
      return `${word} ${size} stride ${stride}`;
    },
  ];
}

const pytorch: Readonly<Record<string, Entry>> = {
  Conv2d: [
    "in_channels out_channels kernel_size stride padding dilation groups bias padding_mode",
    (given) => {
      const [filters, size] = [given.number("out_channels"), given.number("kernel_size")];
      const [stride, dilation] = [given.number("stride", 1), given.number("dilation", 1)];
      const groups = given.number("groups", 1);
      const word = given.text("padding");
      const span = dilation * (size - 1);
      if (word === "same" && (span % 2 === 1 || stride !== 1))
        throw new RangeError(`padding="same" pads more on one side here, which cannot be written`);
      const padding = word === "same" ? span / 2 : word === "valid" ? 0 : given.read("padding", word, 0);
      given.only("padding_mode", "zeros");
      return (
        `conv ${filters} ${size}x${size}${when(stride > 1, `stride ${stride}`)} padding ${padding}` +
        when(dilation > 1, `dilation ${dilation}`) +
        when(groups > 1, `groups ${groups}`) +
        when(!given.flag("bias", true), "no bias")
      );
    },
    "in_channels",
  ],
  MaxPool2d: [
    "kernel_size stride padding dilation return_indices ceil_mode",
    (given) => {
      given.only("dilation", "1", "(1, 1)");
      given.only("return_indices", "False");
      return pool("max pool", given, "kernel_size");
    },
  ],
  AvgPool2d: [
    "kernel_size stride padding ceil_mode count_include_pad divisor_override",
    (given) => {
      given.only("count_include_pad", "True");
      return pool("average pool", given, "kernel_size");
    },
  ],
  AdaptiveAvgPool2d: ["output_size", (given) => `adaptive average pool ${given.number("output_size")}`],
  BatchNorm2d: [
    "num_features eps momentum affine track_running_stats",
    (given) => {
      // Neither changes a byte or a shape.
      given.skip("eps", "momentum");
      given.only("track_running_stats", "True");
      return `batch norm${when(!given.flag("affine", true), "without weights")}`;
    },
    "num_features",
  ],
  Dropout: [
    "p inplace",
    (given) => {
      given.only("inplace", "False");
      return `dropout ${given.number("p", 0.5)}`;
    },
  ],
  Flatten: [
    "start_dim end_dim",
    (given) => {
      given.only("start_dim", "1");
      given.only("end_dim", "-1");
      return "flatten";
    },
  ],
  Linear: [
    "in_features out_features bias",
    (given) => `linear ${given.number("out_features")}${when(!given.flag("bias", true), "no bias")}`,
    "in_features",
  ],
  ReLU: inPlace("relu"),
  ReLU6: inPlace("relu6"),
  SiLU: inPlace("silu"),
  Hardswish: inPlace("hard swish"),
  LeakyReLU: sloped("leaky relu", "negative_slope", 0.01),
  ELU: sloped("elu", "alpha", 1),
  GELU: [
    "approximate",
    (given) => {
      const approximate = given.text("approximate") ?? "none";
      if (approximate === "none") return "gelu";
      if (approximate === "tanh") return "gelu tanh";
      throw new RangeError(`approximate must be none or tanh, got ${approximate}`);
    },
  ],
  Sigmoid: ["", () => "sigmoid"],
  Tanh: ["", () => "tanh"],
  Softmax: [
    "dim",
    (given) => {
      given.only("dim", "1");
      return "softmax";
    },
  ],
};

const keras: Readonly<Record<string, Entry>> = {
  Conv2D: [
    "filters kernel_size strides padding data_format dilation_rate groups activation use_bias",
    (given) => {
      const [filters, size] = [given.number("filters"), given.number("kernel_size")];
      const stride = given.number("strides", 1);
      const padding = kerasPadding(given, size, stride);
      given.only("dilation_rate", "1", "(1, 1)");
      const groups = given.number("groups", 1);
      given.skip("input_shape", "kernel_initializer", "name");
      return (
        `conv ${filters} ${size}x${size}${when(stride > 1, `stride ${stride}`)} padding ${padding}` +
        when(groups > 1, `groups ${groups}`) +
        when(!given.flag("use_bias", true), "no bias") +
        activationOf(given)
      );
    },
  ],
  Dense: [
    "units activation use_bias",
    (given) => {
      given.skip("input_shape", "kernel_initializer", "name");
      return `linear ${given.number("units")}${when(!given.flag("use_bias", true), "no bias")}${activationOf(given)}`;
    },
  ],
  MaxPooling2D: kerasPool("max pool"),
  MaxPool2D: kerasPool("max pool"),
  AveragePooling2D: kerasPool("average pool"),
  AvgPool2D: kerasPool("average pool"),
  GlobalAveragePooling2D: ["", () => "adaptive average pool, flatten"],
};

/** Layers of PyTorch and Keras that the notation has too. */
export const translations: ReadonlyMap<string, Translation> = new Map(
  Object.entries({ ...pytorch, ...keras }).map(([name, [names, write, takes]]) => [
    name,
    { names: names.split(" ").filter(Boolean), write, ...(takes === undefined ? {} : { takes }) },
  ]),
);
