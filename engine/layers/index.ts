import { adaptiveAveragePool2d } from "./adaptiveAveragePool2d.ts";
import { add } from "./add.ts";
import { averagePool2d } from "./averagePool2d.ts";
import { batchNorm2d } from "./batchNorm2d.ts";
import { concat } from "./concat.ts";
import { conv2d } from "./conv2d.ts";
import { crossEntropy } from "./crossEntropy.ts";
import { dropout } from "./dropout.ts";
import { flatten } from "./flatten.ts";
import { linear } from "./linear.ts";
import { logSoftmax } from "./logSoftmax.ts";
import { maxPool2d } from "./maxPool2d.ts";
import { nllLoss } from "./nllLoss.ts";
import { relu } from "./relu.ts";
import { softmax } from "./softmax.ts";

/** Descriptions of layers, as in `torch.nn`. */
export const layers = {
  adaptiveAveragePool2d,
  add,
  averagePool2d,
  batchNorm2d,
  concat,
  conv2d,
  crossEntropy,
  dropout,
  flatten,
  linear,
  logSoftmax,
  maxPool2d,
  nllLoss,
  relu,
  softmax,
} as const;
