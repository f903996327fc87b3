import { adafactor } from "./adafactor.ts";
import { adagrad } from "./adagrad.ts";
import { adam, adamw } from "./adam.ts";
import { adam8bit } from "./adam8bit.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";
import { readyMade } from "./readyMade.ts";
import { rmsprop } from "./rmsprop.ts";
import { sgd } from "./sgd.ts";

/**
 * Ready-made optimizers by what they keep. All but `adamForeach` and `adam8bit` move one tensor after another; as PyTorch
 * runs them on a GPU, and with other options, `optimizer` makes them.
 */
export const optimizers = {
  sgd: readyMade("SGD", sgd),
  sgdMomentum: readyMade("SGD with momentum", sgd, { momentum: 0.9 }),
  adam: readyMade("Adam", adam),
  adamw: readyMade("AdamW", adamw),
  amsgrad: readyMade("AMSGrad", adam, { amsgrad: true }),
  adamForeach: readyMade("Adam, all parameters at once", adam, {}, "foreach"),
  rmsprop: readyMade("RMSprop", rmsprop),
  adagrad: readyMade("Adagrad", adagrad),
  adafactor: readyMade("Adafactor", adafactor),
  adam8bit,
} satisfies Record<string, OptimizerMemory>;
