import { adafactor } from "./adafactor.ts";
import { adagrad } from "./adagrad.ts";
import { adam, adamw } from "./adam.ts";
import { adam8bit } from "./adam8bit.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";
import { presetOptimizer } from "./presetOptimizer.ts";
import { rmsprop } from "./rmsprop.ts";
import { sgd } from "./sgd.ts";

/**
 * Ready-made optimizers by what they keep. All but `adamForeach` and `adam8bit` move one tensor after another; as PyTorch
 * runs them on a GPU, and with other options, `optimizer` makes them.
 */
export const optimizers = {
  sgd: presetOptimizer("SGD", sgd),
  sgdMomentum: presetOptimizer("SGD with momentum", sgd, { momentum: 0.9 }),
  adam: presetOptimizer("Adam", adam),
  adamw: presetOptimizer("AdamW", adamw),
  amsgrad: presetOptimizer("AMSGrad", adam, { amsgrad: true }),
  adamForeach: presetOptimizer("Adam, all parameters at once", adam, {}, "foreach"),
  rmsprop: presetOptimizer("RMSprop", rmsprop),
  adagrad: presetOptimizer("Adagrad", adagrad),
  adafactor: presetOptimizer("Adafactor", adafactor),
  adam8bit,
} satisfies Record<string, OptimizerMemory>;
