import { layers } from "../../layers/index.ts";
import type { Layer, Shape } from "../../layers/layer.ts";

/** What stands after a layer's word: the first number, and the options by name. */
export interface Options {
  readonly first: number | undefined;
  readonly size: number | undefined;
  readonly stride: number | undefined;
  readonly padding: number | undefined;
  readonly flags: ReadonlySet<string>;
}

/** A layer as it is written: its words, what it takes, and how it is made. */
export interface Written {
  /** How it may be called, spaces left out. */
  readonly names: readonly string[];
  readonly takes: "maps" | "numbers" | "anything";
  /** What the number behind the word is, and whether it must stand there. */
  readonly number?: { readonly means: string; readonly needed: boolean; readonly whole: boolean };
  readonly options: readonly ("size" | "stride" | "padding")[];
  readonly flags: readonly string[];
  readonly example: string;
  readonly means: string;
  make(options: Options, shape: Shape): Layer;
}

function pooling(which: "maxPool2d" | "averagePool2d", { first, size, stride, padding = 0 }: Options): Layer {
  if (first !== undefined && size !== undefined)
    throw new RangeError(`two sides of one window, ${first} and ${size}; leave one`);
  const kernelSize = size ?? first ?? 2;
  return layers[which]({ kernelSize, stride: stride ?? kernelSize, padding });
}

const window = { means: "the window's side", needed: false, whole: true } as const;

export const words: readonly Written[] = [
  {
    names: ["conv", "convolution", "conv2d"],
    takes: "maps",
    number: { means: "the number of filters", needed: true, whole: true },
    options: ["size", "stride", "padding"],
    flags: ["no bias"],
    example: "conv 64",
    means: "64 filters, 3 × 3, stride 1, sides kept; also: 5x5, stride 2, padding 0, no bias",
    make: ({ first, size = 3, stride = 1, padding = Math.floor(size / 2), flags }, shape) =>
      layers.conv2d({
        inChannels: shape[1],
        outChannels: first!,
        kernelSize: size,
        stride,
        padding,
        bias: !flags.has("no bias"),
      }),
  },
  {
    names: ["relu"],
    takes: "anything",
    options: [],
    flags: ["in place"],
    example: "relu",
    means: "negative numbers become 0; also: relu in place",
    make: ({ flags }) => layers.relu({ inPlace: flags.has("in place") }),
  },
  {
    names: ["maxpool", "maxpool2d", "pool"],
    takes: "maps",
    number: window,
    options: ["size", "stride", "padding"],
    flags: [],
    example: "max pool",
    means: "windows of 2 × 2, stride 2; also: max pool 3 stride 2 padding 1",
    make: (options) => pooling("maxPool2d", options),
  },
  {
    names: ["averagepool", "avgpool", "averagepool2d", "avgpool2d"],
    takes: "maps",
    number: window,
    options: ["size", "stride", "padding"],
    flags: [],
    example: "average pool",
    means: "the same with means",
    make: (options) => pooling("averagePool2d", options),
  },
  {
    names: ["adaptiveaveragepool", "adaptiveavgpool", "globalaveragepool"],
    takes: "maps",
    number: { means: "the side of the map that comes out", needed: false, whole: true },
    options: [],
    flags: [],
    example: "adaptive average pool 7",
    means: "to maps of 7 × 7, whatever comes; 1 × 1 without a number",
    make: ({ first = 1 }) => layers.adaptiveAveragePool2d({ outputSize: first }),
  },
  {
    names: ["batchnorm", "batchnorm2d", "bn"],
    takes: "maps",
    options: [],
    flags: [],
    example: "batch norm",
    means: "batch normalisation",
    make: (_, shape) => layers.batchNorm2d({ numFeatures: shape[1] }),
  },
  {
    names: ["dropout"],
    takes: "anything",
    number: { means: "the share that is dropped", needed: false, whole: false },
    options: [],
    flags: [],
    example: "dropout 0.5",
    means: "half the numbers are dropped in training",
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
    number: { means: "the number of neurons", needed: true, whole: true },
    options: [],
    flags: ["no bias"],
    example: "linear 10",
    means: "10 neurons, fully connected; also: no bias",
    make: ({ first, flags }, shape) =>
      layers.linear({ inFeatures: shape[1], outFeatures: first!, bias: !flags.has("no bias") }),
  },
];
