import { adafactor } from "./adafactor.ts";
import { adagrad } from "./adagrad.ts";
import { adam, adamForeach, adamw, amsgrad } from "./adam.ts";
import { adam8bit } from "./adam8bit.ts";
import type { OptimizerMemory } from "./optimizer.ts";
import { rmsprop } from "./rmsprop.ts";
import { sgd, sgdMomentum } from "./sgd.ts";

/** Optimizers by what they keep. */
export const optimizers = {
  sgd,
  sgdMomentum,
  adam,
  adamw,
  amsgrad,
  adamForeach,
  rmsprop,
  adagrad,
  adafactor,
  adam8bit,
} satisfies Record<string, OptimizerMemory>;
