import { expectOptions, oneOf, optionKinds, type Known } from "./expectOptions.ts";
import { dtypeOptions, type NumberFormat } from "./memory/dtypes.ts";
import { adam8bit } from "./memory/optimizers/adam8bit.ts";
import { optimizer } from "./memory/optimizers/optimizer.ts";
import type { OptimizerName } from "./memory/optimizers/optimizerKinds.ts";
import type { OptimizerMemory } from "./memory/optimizers/optimizerMemory.ts";
import type { OptimizerOptions } from "./memory/optimizers/resolveSettings.ts";
import { inferenceProcess, inferenceTimeline } from "./memory/timeline/inferenceTimeline.ts";
import type { MemoryProcess } from "./memory/timeline/memoryProcess.ts";
import type { Timeline } from "./memory/timeline/timeline.ts";
import {
  trainingProcess,
  trainingTimeline,
  type TrainingProgram,
} from "./memory/timeline/trainingTimeline.ts";
import { inOneRow } from "./network/inOneRow.ts";
import type { Network } from "./network/network.ts";
import { readNetwork } from "./network/notation.ts";
import { namings, type Naming } from "./zoo/zooEntry.ts";
import { zoo } from "./zoo/zoo.ts";

/** The purposes that a program may have. */
export const purposes = ["training", "inference", "inference without no_grad"] as const;

/** A program whose memory is asked for: a network, what it is given, and how it is run. */
export interface Program {
  /** A name in the zoo, or the layers of a network as `readNetwork` reads them. */
  readonly network: keyof typeof zoo | { readonly layers: string };
  /** The way a network's blocks name their maps; torchvision's unless said otherwise. */
  readonly naming?: Naming;
  /** Pictures at a time. */
  readonly batch: number;
  /** The side of a picture, in pixels. */
  readonly size: number;
  /** The format of the run's numbers. */
  readonly dtype: NumberFormat;
  /** Whether it trains, or answers without or with autograd. */
  readonly purpose: (typeof purposes)[number];
  /** One of PyTorch's, or 8-bit Adam, which has no options. */
  readonly optimizer: { readonly name: OptimizerName | "adam8bit"; readonly options: OptimizerOptions };
  /** Of training, the first step of all or a later one. */
  readonly step: "first" | "later";
  /** The effect of `zero_grad`: it lets the gradients go, or keeps them, full of zeros. */
  readonly zeroGradients: "none" | "zero";
  /** Whether a variable keeps the network's answer until the next is there. */
  readonly keepsLogits: boolean;
  /** Runs of steps that are forgotten and run again in backward; 1 keeps everything. */
  readonly checkpoints: number;
  /** Batches whose gradients are added up before the optimizer moves. */
  readonly microBatches: number;
}

const known: Known<Program> = {
  network: optionKinds.readLater,
  naming: oneOf(...namings),
  batch: optionKinds.numeric,
  size: optionKinds.numeric,
  ...dtypeOptions,
  purpose: oneOf(...purposes),
  optimizer: {
    said: "a name and options",
    is: (value) => typeof value === "object" && value !== null && "name" in value,
  },
  step: oneOf("first", "later"),
  zeroGradients: oneOf("none", "zero"),
  keepsLogits: optionKinds.flag,
  checkpoints: optionKinds.numeric,
  microBatches: optionKinds.numeric,
};

/** A program with everything that it does not say: VGG-16 trained on 32 pictures with Adam, one parameter at a time. */
export function program(choices: Partial<Program> = {}): Program {
  expectOptions("program", choices, known);
  return {
    network: "vgg16",
    batch: 32,
    size: 224,
    dtype: "float32",
    purpose: "training",
    optimizer: { name: "adam", options: { implementation: "for-loop" } },
    step: "later",
    zeroGradients: "none",
    keepsLogits: false,
    checkpoints: 1,
    microBatches: 1,
    ...choices,
  };
}

/**
 * The network of a program. Checkpointed runs are functions of their own, so there its steps stand in one row.
 *
 * Throws, naming the step, where pictures do not suit it.
 */
export function programNetwork({ network, naming, batch, size, purpose, checkpoints }: Program): Network {
  const made =
    typeof network === "string"
      ? zoo[network].network({ batch, size, ...(naming === undefined ? {} : { naming }) })
      : readNetwork(network.layers, [batch, 3, size, size]);
  return purpose === "training" && checkpoints > 1 ? inOneRow(made) : made;
}

/** The timeline of a program: one forward pass, or one training step, the first or a later one. */
export function programTimeline(program: Program): Timeline {
  const { purpose, dtype, step } = program;
  const network = programNetwork(program);
  if (purpose === "training") return trainingTimeline(network, { ...training(program), step });
  return inferenceTimeline(network, { dtype, autograd: purpose !== "inference" });
}

/** The same program from its start, in a fresh process. */
export function programProcess(program: Program): MemoryProcess {
  const { purpose, dtype } = program;
  const network = programNetwork(program);
  if (purpose === "training") return trainingProcess(network, training(program));
  return inferenceProcess(network, { dtype, autograd: purpose !== "inference" });
}

function training(program: Program): TrainingProgram {
  const { dtype, zeroGradients, keepsLogits, checkpoints, microBatches } = program;
  const optimizer = programOptimizer(program);
  return { dtype, zeroGradients, keepsLogits, checkpoints, microBatches, optimizer };
}

/** The optimizer that moves a program's weights. Throws, in PyTorch's terms, for options that cannot be. */
export function programOptimizer({ optimizer: { name, options } }: Program): OptimizerMemory {
  return name === "adam8bit" ? adam8bit : optimizer(name, options);
}
