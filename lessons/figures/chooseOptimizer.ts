import { optimizerKinds, type Implementation, type OptimizerName, type OptimizerOptions } from "engine";

/** An optimizer as a reader chooses it: PyTorch's, with the options that change its memory. */
interface OptimizerChoice {
  readonly words: string;
  readonly name: OptimizerName | "adam8bit";
  readonly options?: OptimizerOptions;
}

const choices = {
  sgd: { words: "SGD", name: "sgd" },
  sgdMomentum: { words: "SGD with momentum", name: "sgd", options: { momentum: 0.9 } },
  sgdNesterov: {
    words: "SGD with Nesterov momentum",
    name: "sgd",
    options: { momentum: 0.9, nesterov: true },
  },
  adam: { words: "Adam", name: "adam" },
  amsgrad: { words: "AMSGrad", name: "adam", options: { amsgrad: true } },
  adamw: { words: "AdamW", name: "adamw" },
  adam8bit: { words: "8-bit Adam", name: "adam8bit" },
  nadam: { words: "NAdam", name: "nadam" },
  radam: { words: "RAdam", name: "radam" },
  adamax: { words: "Adamax", name: "adamax" },
  adadelta: { words: "Adadelta", name: "adadelta" },
  adagrad: { words: "Adagrad", name: "adagrad" },
  adafactor: { words: "Adafactor", name: "adafactor" },
  asgd: { words: "ASGD", name: "asgd" },
  muon: { words: "Muon", name: "muon" },
  rmsprop: { words: "RMSprop", name: "rmsprop" },
  rmspropCentered: { words: "RMSprop, centred", name: "rmsprop", options: { centered: true } },
  rmspropMomentum: { words: "RMSprop with momentum", name: "rmsprop", options: { momentum: 0.9 } },
  rprop: { words: "Rprop", name: "rprop" },
  lbfgs: { words: "L-BFGS", name: "lbfgs" },
  lbfgsTen: { words: "L-BFGS, 10 pairs", name: "lbfgs", options: { historySize: 10 } },
} satisfies Readonly<Record<string, OptimizerChoice>>;

export type OptimizerKey = keyof typeof choices;

/** The menu of optimizers, by their names for readers. */
export const optimizerNames = Object.fromEntries(
  Object.entries(choices).map(([key, { words }]) => [words, key as OptimizerKey]),
);

/** Ways of moving weights, by their names for readers. */
export const implementations = {
  "as PyTorch does on a GPU": "default",
  "one tensor at a time": "for-loop",
  "all at once (foreach)": "foreach",
  "in one kernel (fused)": "fused",
} as const satisfies Readonly<Record<string, Implementation | "default">>;

export type ImplementationChoice = (typeof implementations)[keyof typeof implementations];

/**
 * The optimizer that a reader chose, as a program has it. Throws, in the menu's words, if it cannot move weights that
 * way or has no weight decay.
 */
export function chooseOptimizer(
  key: OptimizerKey,
  { moves, decays }: { readonly moves: ImplementationChoice; readonly decays: boolean },
): { readonly name: OptimizerName | "adam8bit"; readonly options: OptimizerOptions } {
  const { words, name, options = {} }: OptimizerChoice = choices[key];
  if (name === "adam8bit") {
    if (moves === "default" && !decays) return { name, options };
    throw new RangeError(
      `${words} moves weights in one way only, and weight decay adds no tensor to it; choose “${wordsOf("default")}”, without weight decay`,
    );
  }
  const { implementations: ways, options: known } = optimizerKinds[name];
  if (moves !== "default" && !(ways as readonly string[]).includes(moves))
    throw new RangeError(
      `${words} cannot move weights ${wordsOf(moves)}; choose ${ways.map((way) => `“${wordsOf(way)}”`).join(" or ")}`,
    );
  if (decays && !("weightDecay" in known))
    throw new RangeError(`${words} has no weight decay in PyTorch; choose none`);
  return {
    name,
    options: { ...options, implementation: moves, ...(decays ? { weightDecay: 0.01 } : {}) },
  };
}

function wordsOf(way: ImplementationChoice): string {
  return Object.entries(implementations).find(([, moves]) => moves === way)![0];
}
