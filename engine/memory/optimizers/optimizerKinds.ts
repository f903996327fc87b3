import { adadelta } from "./adadelta.ts";
import { adafactor } from "./adafactor.ts";
import { adagrad } from "./adagrad.ts";
import { adam, adamw } from "./adam.ts";
import { adamax } from "./adamax.ts";
import { asgd } from "./asgd.ts";
import { lbfgs } from "./lbfgs.ts";
import { muon } from "./muon.ts";
import { nadam } from "./nadam.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { radam } from "./radam.ts";
import { rmsprop } from "./rmsprop.ts";
import { rprop } from "./rprop.ts";
import { sgd } from "./sgd.ts";

/**
 * The optimizers of PyTorch 2.13 that can be counted, by name: class, options with PyTorch's defaults, the ways in which
 * each can run, and the one that PyTorch takes on a GPU.
 *
 *     optimizerKinds.adafactor.gpuDefault // "for-loop"
 *
 * Source: `torch/optim`; `_default_to_fused_or_foreach` in `torch/optim/optimizer.py`.
 */
export const optimizerKinds = {
  sgd,
  adam,
  adamw,
  nadam,
  radam,
  adamax,
  adadelta,
  adagrad,
  adafactor,
  asgd,
  rmsprop,
  rprop,
  muon,
  lbfgs,
} satisfies Readonly<Record<string, OptimizerKind>>;

/** A name in `optimizerKinds`. */
export type OptimizerName = keyof typeof optimizerKinds;
