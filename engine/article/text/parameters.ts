import { parametersOf } from "../../network/weights.ts";
import { group } from "../../units/group.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { layerCount } from "../layerCounts.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

const place = "text, parameters memory consumption";

/** The layers of VGG-16, and the parameters of the first three. */
export function parameters(): readonly Claim[] {
  return [...layers(), ...first(), ...second(), ...third()];
}

function layers(): readonly Claim[] {
  const network = vgg16();
  const [conv, pool, linear] = ["conv2d", "maxPool2d", "linear"].map((kind) => layerCount(network, kind));
  return claimsAt(place, [
    ["vgg16-convolutions", "thirteen convolutional layers", "exact", conv, "counted in VGG-16"],
    ["vgg16-pools", "five Max Pooling layers", "exact", pool, "counted in VGG-16"],
    ["vgg16-fully-connected", "three fully-connected layers", "exact", linear, "counted in VGG-16"],
    ["vgg16-layers", "21", "exact", conv + pool + linear, `${conv} + ${pool} + ${linear}`],
    ["vgg16-learnable", "16 layers with learnable parameters", "exact", conv + linear, `${conv} + ${linear}`],
    ["vgg16-picture", "224 x 224", "exact", network.input.slice(2), "the input of VGG-16"],
    ["vgg16-channels", "three channels", "exact", network.input[1], "the input of VGG-16"],
  ]);
}

function first(): readonly Claim[] {
  const network = vgg16();
  const [{ shape, parameterCount }] = rowsNamed(mapsOf(network), "conv");
  const [weights, biases] = parametersOf(network);
  const [filters, channels, ...kernel] = weights.shape;
  const bytes = { bytes: 4 * parameterCount };
  return claimsAt(place, [
    ["conv1-filters", "64 filters", "exact", filters, "the channels of the first map"],
    ["conv1-map", "224 x 224 x 64", "exact", [...shape.slice(2), shape[1]], "the first map"],
    ["conv1-kernel", "3 x 3 (9) weights", "exact", [...kernel, kernel[0] * kernel[1]], "3 × 3 = 9"],
    ["conv1-inputs", "three input arrays", "exact", channels, "the channels of the image"],
    ["conv1-weights", "1,728", "exact", weights.count, "64 filters × 3 channels × 3 × 3"],
    [
      "conv1-parameters",
      "1,792",
      "exact",
      parameterCount,
      `${group(weights.count)} weights + ${biases.count} biases`,
    ],
    ["fp32", "4 bytes", "exact", Float32Array.BYTES_PER_ELEMENT, "32 bits ÷ 8"],
    ["conv1-bytes", "7KB", "rounded", bytes, "1,792 parameters × 4 B"],
    ["conv1-bytes-again", "7kb", "rounded", bytes, "1,792 parameters × 4 B"],
  ]);
}

function second(): readonly Claim[] {
  const network = vgg16();
  const [, { parameterCount }] = rowsNamed(mapsOf(network), "conv");
  const [, , weights, biases] = parametersOf(network);
  const [filters, channels, ...kernel] = weights.shape;
  const bytes = { bytes: 4 * parameterCount };
  return claimsAt(place, [
    ["conv2-inputs", "64 feature maps", "exact", channels, "the channels of the first map"],
    ["conv2-filters", "64 filters", "exact", filters, "the channels of the second map"],
    ["conv2-kernel", "nine weights", "exact", kernel[0] * kernel[1], "3 × 3"],
    [
      "conv2-weights",
      "36.864",
      "slip",
      weights.count,
      "64 × 64 × 9 = 36,864; the full stop separates thousands",
    ],
    ["conv2-biases", "64 biases", "exact", biases.count, "one a filter"],
    ["conv2-parameters", "36928", "exact", parameterCount, `${group(weights.count)} + ${biases.count}`],
    ["conv2-bytes", "147 kb", "cut", bytes, "36,928 parameters × 4 B"],
    ["conv2-bytes-again", "147kb", "cut", bytes, "36,928 parameters × 4 B"],
  ]);
}

function third(): readonly Claim[] {
  const [{ from, shape, parameterCount }] = rowsNamed(mapsOf(vgg16()), "pool");
  const [down, across] = [from[2] / shape[2], from[3] / shape[3]];
  const shrinks = "224 × 224 becomes 112 × 112";
  const inHalf = "reducing the matrix size of the last feature map in half";
  return claimsAt(place, [
    ["pool1-window", "2 x 2", "exact", [down, across], `${shrinks}, windows side by side`],
    ["pool1-stride", "a stride of 2", "exact", down, shrinks],
    ["pool1-size", inHalf, "wrong", down * across, `${shrinks}: a quarter of the values`],
    ["pool1-bytes", "no memory footprint", "exact", parameterCount, "a maximum has nothing to learn"],
  ]);
}
