import { conv2d } from "../../arithmetic/conv2d.ts";
import type { Network } from "../../network/network.ts";
import { at, sizeOf } from "../../tensor.ts";
import { crop } from "../../tensor/crop.ts";
import { sayCounts, listCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { commonestKernel, convolutions, hasBiases, strideOf } from "../convolutions.ts";
import { exampleFilter, exampleImage } from "../exampleImage.ts";
import { inZoo } from "../inZoo.ts";
import { vgg16 } from "../vgg16.ts";
import { usualPicture } from "./introduction.ts";

const usual = { typically: true };

/** The convolution: its example, and what is said of layers and filters. */
export function convolution(): readonly Claim[] {
  return [
    ...claimsAt("text, convolutional neural networks", [
      [
        "layer-types",
        "three different types of layers",
        "exact",
        inZoo("3 types of layers make maps", (network) => mapTypes(network).size === 3),
        "convolutions, poolings and fully connected layers; what only changes values one by one is not counted",
      ],
    ]),
    ...claimsAt("text, convolution layer", [...parts(), ...example(), ...filters()]),
  ];
}

function mapTypes({ steps }: Network): ReadonlySet<string> {
  const makers = steps.filter(({ layer, inputShapes }) => layer.makesFeatureMap(...inputShapes));
  return new Set(makers.map(({ layer }) => (/pool/i.test(layer.kind) ? "pooling" : layer.kind)));
}

// The corner of the image beside the filter, number by number.
function pairs(): readonly (readonly [value: number, weight: number])[] {
  const seen = crop(exampleImage, { row: 0, column: 0, height: 3, width: 3 });
  return [...seen.data].map((value, index) => [value, exampleFilter.data[index]] as const);
}

function parts(): readonly Row[] {
  const channels = vgg16().input[1];
  const [corner, map] = [
    crop(exampleImage, { row: 0, column: 0, height: 3, width: 3 }),
    conv2d(exampleImage, exampleFilter),
  ];
  const sum = pairs().reduce((total, [value, weight]) => total + value * weight, 0);
  const matrices = [corner, exampleFilter].filter(({ shape }) => shape.length === 2);
  const product = sayCounts`${matrices.length} matrices, whose dot product is ${String(sum)}`;
  const dot = `3 × 3 numbers of the image and the filter; conv2d gives ${at(map, 0, 0)}, too`;
  return [
    [
      "colours",
      "red, green, and blue",
      "exact",
      { holds: channels === 3, text: `${channels} channels` },
      "what VGG-16 takes",
    ],
    ["dot-product", "a dot product between two matrices", "exact", product, dot],
    [
      "layer-parts",
      "three components",
      "sourced",
      {
        published: "3 components: input, weight, output",
        source: "torch.nn.functional.conv2d, PyTorch 2.13, 2026",
      },
      "what goes in, a filter, and what comes out",
    ],
    [
      "typical-kernel",
      "3 x 3",
      "exact",
      inZoo("3 × 3 is the commonest kernel", (network) => commonestKernel(network) === "3 × 3", usual),
      "all 13 convolutions of VGG-16; in GoogLeNet and the deeper ResNets most are 1 × 1",
    ],
    ["dot-product-again", "a dot product between two matrices", "exact", product, dot],
  ];
}

function example(): readonly Row[] {
  const map = conv2d(exampleImage, exampleFilter);
  const window = conv2d(crop(exampleImage, { row: 0, column: 0, height: 3, width: 3 }), exampleFilter);
  const [M, K] = exampleFilter.shape;
  const [H, W] = exampleImage.shape;
  return [
    ["example-filter", "3x3", "exact", sayCounts`${M} × ${K} weights`, "the filter as drawn"],
    ["example-image", "6 x 6", "exact", sayCounts`${H} × ${W} pixels`, "the image as drawn"],
    [
      "example-normally",
      "224 x 224",
      "exact",
      usualPicture,
      "the pictures that the networks here were made for; LeNet-5 takes 32 × 32",
    ],
    [
      "single-value",
      "a single value, called activation",
      "exact",
      sayCounts`${sizeOf(window.shape)} value for each place of the filter`,
      "conv2d of 3 × 3 pixels and the filter",
    ],
    [
      "example-factors",
      "(1*1)+(2*4)+(1*1)+(4*1)+(2*3)+(1*5)+(0*9)+(1*1)+(1*3)",
      "exact",
      listCounts(pairs().flat(), "the factors"),
      "image × filter, number by number, in the corner of the image as drawn",
    ],
    [
      "example-products",
      "1+8+1+4+6+5+0+1+3",
      "exact",
      listCounts(
        pairs().map(([value, weight]) => value * weight),
        "the products",
      ),
      "the nine pairs, each multiplied",
    ],
    [
      "example-activation",
      "29",
      "exact",
      sayCounts`an activation of ${at(map, 0, 0)}`,
      "conv2d(image, filter) at row 0, column 0",
    ],
  ];
}

function filters(): readonly Row[] {
  const steps = (network: Network): readonly number[] => convolutions(network).map(strideOf);
  return [
    [
      "strides",
      "1 or 2 pixels",
      "exact",
      inZoo("every filter moves by 1 or 2 pixels", (one) => Math.max(...steps(one)) <= 2, usual),
      "what goes into a convolution by what comes out; AlexNet begins with a stride of 4",
    ],
    [
      "one-bias",
      "One bias parameter is applied per filter",
      "wrong",
      inZoo("1 bias for each filter", (one) => convolutions(one).every(hasBiases)),
      "in GoogLeNet and the ResNets a convolution has none; the normalisation that follows shifts its maps",
    ],
  ];
}
