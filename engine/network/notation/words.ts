import { layers } from "../../layers/layers.ts";
import type { Layer, Shape } from "../../layers/layer.ts";
import { activationWords } from "./activationWords.ts";

/** The options after a layer's word: the first number, and the options by name. */
export interface LayerOptions {
  readonly first: number | undefined;
  readonly size: number | undefined;
  readonly stride: number | undefined;
  readonly padding: number | undefined;
  readonly dilation: number | undefined;
  readonly groups: number | undefined;
  readonly flags: ReadonlySet<string>;
}

/** A layer as it is written: its words, what it takes, and how it is made. */
export interface LayerWord {
  /** Its names, spaces left out. */
  readonly names: readonly string[];
  readonly takes: "maps" | "numbers" | "anything";
  /** The meaning of the number behind the word, and whether it must stand there. */
  readonly number?: {
    readonly means: string;
    readonly needed: boolean;
    readonly read: "whole" | "share" | "number";
  };
  readonly options: readonly ("size" | "stride" | "padding" | "dilation" | "groups")[];
  readonly flags: readonly string[];
  readonly example: string;
  readonly means: string;
  make(options: LayerOptions, shape: Shape): Layer;
}

function pooling(which: "maxPool2d" | "averagePool2d", options: LayerOptions): Layer {
  const { first, size, stride, padding = 0, flags } = options;
  if (first !== undefined && size !== undefined)
    throw new RangeError(`two sides of one window, ${first} and ${size}; keep one`);
  const kernelSize = size ?? first ?? 2;
  const ceilMode = flags.has("ceil mode");
  return layers[which]({ kernelSize, stride: stride ?? kernelSize, padding, ceilMode });
}

const window = { means: "the window's side", needed: false, read: "whole" } as const;

export const words: readonly LayerWord[] = [
  {
    names: ["conv", "convolution", "conv2d"],
    takes: "maps",
    number: { means: "the number of filters", needed: true, read: "whole" },
    options: ["size", "stride", "padding", "dilation", "groups"],
    flags: ["no bias"],
    example: "conv 64",
    means:
      "64 filters, 3 × 3, stride 1, sides kept; also: 5x5, stride 2, padding 0, dilation 2, groups 4, no bias",
    make: ({ first, size = 3, stride = 1, dilation = 1, groups = 1, flags, ...given }, shape) => {
      const { padding = Math.floor((dilation * (size - 1) + 1) / 2) } = given;
      return layers.conv2d({
        inChannels: shape[1],
        outChannels: first!,
        kernelSize: size,
        stride,
        padding,
        dilation,
        groups,
        bias: !flags.has("no bias"),
      });
    },
  },
  ...activationWords,
  {
    names: ["maxpool", "maxpool2d", "pool"],
    takes: "maps",
    number: window,
    options: ["size", "stride", "padding"],
    flags: ["ceil mode"],
    example: "max pool",
    means: "windows of 2 × 2, stride 2; also: max pool 3 stride 2 padding 1, ceil mode",
    make: (options) => pooling("maxPool2d", options),
  },
  {
    names: ["averagepool", "avgpool", "averagepool2d", "avgpool2d"],
    takes: "maps",
    number: window,
    options: ["size", "stride", "padding"],
    flags: ["ceil mode"],
    example: "average pool",
    means: "the same, with the mean of each window",
    make: (options) => pooling("averagePool2d", options),
  },
  {
    names: ["adaptiveaveragepool", "adaptiveavgpool", "globalaveragepool"],
    takes: "maps",
    number: { means: "the side of the map that comes out", needed: false, read: "whole" },
    options: [],
    flags: [],
    example: "adaptive average pool 7",
    means: "maps of 7 × 7, whatever comes in; 1 × 1 without a number",
    make: ({ first = 1 }) => layers.adaptiveAveragePool2d({ outputSize: first }),
  },
  {
    names: ["batchnorm", "batchnorm2d", "batchnormalisation", "batchnormalization", "bn"],
    takes: "maps",
    options: [],
    flags: ["without weights"],
    example: "batch norm",
    means: "batch normalisation; also: without weights",
    make: ({ flags }, shape) =>
      layers.batchNorm2d({ numFeatures: shape[1], affine: !flags.has("without weights") }),
  },
  {
    names: ["dropout"],
    takes: "anything",
    number: { means: "the share that is dropped", needed: false, read: "share" },
    options: [],
    flags: [],
    example: "dropout 0.5",
    means: "drops half the numbers in training",
    make: ({ first = 0.5 }) => layers.dropout({ probability: first }),
  },
  {
    names: ["flatten"],
    takes: "anything",
    options: [],
    flags: [],
    example: "flatten",
    means: "maps become a row of numbers",
    make: () => layers.flatten(),
  },
  {
    names: ["linear", "dense", "fc", "fullyconnected"],
    takes: "numbers",
    number: { means: "the number of neurons", needed: true, read: "whole" },
    options: [],
    flags: ["no bias"],
    example: "linear 10",
    means: "10 neurons, fully connected; also: no bias",
    make: ({ first, flags }, shape) =>
      layers.linear({ inFeatures: shape[1], outFeatures: first!, bias: !flags.has("no bias") }),
  },
];
