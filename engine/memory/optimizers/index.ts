import { adam8bit } from "./adam8bit.ts";
import { optimizer } from "./optimizer.ts";
import type { OptimizerMemory } from "./optimizerMemory.ts";

const oneByOne = { implementation: "for-loop" } as const;

/**
 * Ready-made optimizers by what they keep. All but `adamForeach` and `adam8bit` move one tensor after another; as PyTorch
 * runs them on a GPU, and with other options, `optimizer` makes them.
 */
export const optimizers = {
  sgd: { ...optimizer("sgd", oneByOne), name: "SGD" },
  sgdMomentum: { ...optimizer("sgd", { ...oneByOne, momentum: 0.9 }), name: "SGD with momentum" },
  adam: { ...optimizer("adam", oneByOne), name: "Adam" },
  adamw: { ...optimizer("adamw", oneByOne), name: "AdamW" },
  amsgrad: { ...optimizer("adam", { ...oneByOne, amsgrad: true }), name: "AMSGrad" },
  adamForeach: { ...optimizer("adam", { implementation: "foreach" }), name: "Adam, all parameters at once" },
  rmsprop: { ...optimizer("rmsprop", oneByOne), name: "RMSprop" },
  adagrad: { ...optimizer("adagrad", oneByOne), name: "Adagrad" },
  adafactor: { ...optimizer("adafactor", oneByOne), name: "Adafactor" },
  adam8bit,
} satisfies Record<string, OptimizerMemory>;
