import { conv2d } from "../../arithmetic/conv2d.ts";
import { parametersOf } from "../../network/weights.ts";
import { at } from "../../tensor.ts";
import { crop } from "../../tensor/crop.ts";
import { zoo } from "../../zoo/index.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { filter, image } from "../example.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** How far the filters of two networks move on: what goes in by what comes out. */
function strides(): readonly number[] {
  const steps = [zoo.googlenet, zoo.resnet50].flatMap((entry) => entry.network().steps);
  const convolutions = steps.filter(({ layer }) => layer.kind === "conv2d");
  const found = convolutions.map(({ inputShapes: [from], outputShape }) =>
    Math.round(from[2] / outputShape[2]),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The convolution: its example, and what it says of filters. */
export function convolution(): readonly Claim[] {
  const network = vgg16();
  const [first] = rowsNamed(mapsOf(network), "conv");
  const [weights, biases] = parametersOf(network);
  const kernels = parametersOf(network).filter(({ shape }) => shape.length === 4);
  const seen = [...crop(image, { row: 0, column: 0, height: 3, width: 3 }).data];
  const pairs = seen.map((value, index) => [value, filter.data[index]] as const);
  const colours = "red, green, and blue";
  const types = new Set(mapsOf(network).flatMap(({ name }) => /^(conv|pool|fc)/.exec(name)?.[0] ?? []));
  const place = "text, convolution layer";
  const kinds = claimsAt(place, [
    ["layer-types", "three different types of layers", "exact", types.size, [...types].join(", ")],
  ]);
  const parts: Claim = {
    id: "layer-parts",
    place,
    article: "three components",
    answer: { text: "three components" },
    derivation: "what goes in, a filter, and what comes out",
    source: "torch.nn.functional.conv2d: input, weight, output",
    verdict: "exact",
  };
  const rest = claimsAt(place, [
    ["colours", colours, "exact", { text: first.from[1] === 3 ? colours : "" }, "VGG-16 takes 3 channels"],
    [
      "typical-kernel",
      "3 x 3",
      "exact",
      weights.shape.slice(2),
      `all ${kernels.length} convolutions of VGG-16`,
    ],
    ["example-filter", "3x3", "exact", filter.shape, "the filter as drawn"],
    ["example-image", "6 x 6", "exact", image.shape, "the image as drawn"],
    [
      "example-normally",
      "224 x 224",
      "exact",
      first.from.slice(2),
      "what VGG-16 takes unless told otherwise",
    ],
    [
      "example-factors",
      "(1*1)+(2*4)+(1*1)+(4*1)+(2*3)+(1*5)+(0*9)+(1*1)+(1*3)",
      "exact",
      pairs.flat(),
      "image × filter, number by number, in the corner of the image",
    ],
    [
      "example-products",
      "1+8+1+4+6+5+0+1+3",
      "exact",
      pairs.map(([value, weight]) => value * weight),
      "the products of the nine pairs",
    ],
    [
      "example-activation",
      "29",
      "exact",
      at(conv2d(image, filter), 0, 0),
      "conv2d(image, filter) at row 0, column 0",
    ],
    [
      "strides",
      "1 or 2 pixels",
      "exact",
      strides(),
      "the strides in GoogLeNet and ResNet-50; AlexNet begins with 4",
    ],
    ["one-bias", "One bias", "exact", biases.count / first.shape[1], `${biases.count} biases for 64 filters`],
  ]);
  return [...kinds, parts, ...rest];
}
