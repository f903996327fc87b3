import type { Choices } from "../../../lessons/figures/estimate.ts";

/** VGG-16 on 32 pictures, trained with Adam, one tensor after another. */
export const choices: Choices = {
  network: "vgg16",
  own: "conv 8, relu, flatten, linear 10",
  size: 224,
  batch: 32,
  purpose: "training",
  precision: "float32",
  naming: "torchvision",
  optimizer: "adam",
  moves: "for-loop",
  decays: false,
  step: "later",
  zeroGradients: "none",
  keepsLogits: false,
  checkpoints: 1,
  microBatches: 1,
};
