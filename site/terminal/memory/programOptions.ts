import { optimizer } from "../../../engine/memory/optimizers/optimizer.ts";
import { optimizerKinds, type OptimizerName } from "../../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../../engine/memory/optimizers/resolveSettings.ts";
import { program, purposes, type Program } from "../../../engine/program.ts";
import { namings } from "../../../engine/zoo/zooEntry.ts";
import { UsageError } from "../command.ts";
import { readChoice, readWhole } from "../readChoice.ts";

/** Options of a program, which ask for that program alone; the others ask for the network as a whole. */
export const programOptions = {
  purpose: { type: "string" },
  optimizer: { type: "string" },
  implementation: { type: "string" },
  "weight-decay": { type: "string" },
  momentum: { type: "string" },
  nesterov: { type: "boolean" },
  centered: { type: "boolean" },
  amsgrad: { type: "boolean" },
  "max-iter": { type: "string" },
  "max-eval": { type: "string" },
  "history-size": { type: "string" },
  step: { type: "string" },
  "zero-grad": { type: "string" },
  "keep-logits": { type: "boolean" },
  checkpoints: { type: "string" },
  "micro-batches": { type: "string" },
  naming: { type: "string" },
  layers: { type: "string" },
  pytorch: { type: "boolean" },
} as const;

export const knownOptimizers = Object.keys(optimizerKinds) as readonly OptimizerName[];

/** The words typed behind these options. */
export type ProgramValues = {
  readonly [Name in keyof typeof programOptions]?:
    ((typeof programOptions)[Name]["type"] extends "string" ? string : boolean) | undefined;
};

const trainingOnly = [
  "optimizer",
  "implementation",
  "weight-decay",
  "momentum",
  "nesterov",
  "centered",
  "amsgrad",
  "max-iter",
  "max-eval",
  "history-size",
  "step",
  "zero-grad",
  "keep-logits",
  "checkpoints",
  "micro-batches",
] as const;

/** The program that was asked for. Throws a UsageError for options that do not go together. */
export function readProgram(
  common: Pick<Program, "network" | "batch" | "size" | "dtype">,
  values: ProgramValues,
): Program {
  const purpose = readChoice("purpose", values.purpose ?? "training", purposes);
  const idle = purpose === "training" ? undefined : trainingOnly.find((name) => name in values);
  if (idle !== undefined)
    throw new UsageError(`--${idle}: belongs to training; leave it out for ${purpose}.`);
  return program({
    ...common,
    purpose,
    optimizer: optimizerOf(values),
    step: readChoice("step", values.step ?? "later", ["first", "later"], "choice"),
    zeroGradients: readChoice("zero-grad", values["zero-grad"] ?? "none", ["none", "zero"], "choice"),
    keepsLogits: values["keep-logits"] === true,
    checkpoints: readWhole("checkpoints", values.checkpoints ?? "1"),
    microBatches: readWhole("micro-batches", values["micro-batches"] ?? "1"),
    ...(values.naming === undefined ? {} : { naming: readChoice("naming", values.naming, namings) }),
  });
}

function optimizerOf(values: ProgramValues): Program["optimizer"] {
  const name = readChoice("optimizer", values.optimizer ?? "adam", knownOptimizers);
  const given: OptimizerOptions = {
    implementation: (values.implementation ?? "default") as NonNullable<OptimizerOptions["implementation"]>,
    ...number("weight-decay", "weightDecay", values),
    ...number("momentum", "momentum", values),
    ...number("max-iter", "maxIter", values),
    ...number("max-eval", "maxEval", values),
    ...number("history-size", "historySize", values),
    ...(values.nesterov === true ? { nesterov: true } : {}),
    ...(values.centered === true ? { centered: true } : {}),
    ...(values.amsgrad === true ? { amsgrad: true } : {}),
  };
  try {
    optimizer(name, given);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--optimizer ${error.message}.`);
  }
  return { name, options: given };
}

function number(
  name: "weight-decay" | "momentum" | "max-iter" | "max-eval" | "history-size",
  option: "weightDecay" | "momentum" | "maxIter" | "maxEval" | "historySize",
  values: ProgramValues,
): OptimizerOptions {
  const text = values[name];
  if (text === undefined) return {};
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return { [option]: value };
  throw new UsageError(`--${name} ${text}: expected a number of at least 0, such as --${name} 0.1.`);
}
