import { parseArgs } from "node:util";
import { dtypes, type NumberFormat } from "../../engine/memory/dtypes.ts";
import { optimizer } from "../../engine/memory/optimizers/optimizer.ts";
import { optimizerKinds, type OptimizerName } from "../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../engine/memory/optimizers/settings.ts";
import { program, purposes, type Program } from "../../engine/program.ts";
import { namings } from "../../engine/zoo/entry.ts";
import { zoo } from "../../engine/zoo/index.ts";
import { UsageError } from "./command.ts";

export const networks = Object.keys(zoo) as readonly (keyof typeof zoo)[];

/** Options of a program, which ask for that program alone; the others ask for the network as a whole. */
const programOptions = {
  purpose: { type: "string" },
  optimizer: { type: "string" },
  implementation: { type: "string" },
  "weight-decay": { type: "string" },
  momentum: { type: "string" },
  nesterov: { type: "boolean" },
  centered: { type: "boolean" },
  amsgrad: { type: "boolean" },
  step: { type: "string" },
  "zero-grad": { type: "string" },
  "keep-logits": { type: "boolean" },
  checkpoints: { type: "string" },
  "micro-batches": { type: "string" },
  naming: { type: "string" },
  layers: { type: "string" },
  pytorch: { type: "boolean" },
} as const;

const options = {
  batch: { type: "string", default: "32" },
  size: { type: "string", default: "224" },
  dtype: { type: "string", default: "float32" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  ...programOptions,
} as const;

const optimizerNames = Object.keys(optimizerKinds) as readonly OptimizerName[];

export const memoryHelp = `What a network takes in memory, in bytes of tensors.

  npm run --silent memory -- vgg16                                   as a table
  npm run --silent memory -- vgg16 --batch 32 --size 224 --json      as JSON
  npm run --silent memory -- vgg16 --optimizer adam                  one program, with the allocator's segments
  npm run --silent memory -- vgg16 --optimizer adam --pytorch        the PyTorch script that measures it

Options: --batch 32 (pictures at a time), --size 224 (the side of a picture), --dtype float32, --json, --help.

Options of a program; any of them asks for one program instead of the whole table:
  --purpose "training"            or "inference", "inference without no_grad"
  --optimizer adam                ${optimizerNames.join(", ")}
  --implementation default        as PyTorch runs it on a GPU; or for-loop, foreach, fused
  --weight-decay 0.0001           --momentum 0.9   --nesterov   --centered   --amsgrad
  --step later                    or first
  --zero-grad none                or zero: gradients are let go, or kept full of zeros
  --keep-logits                   a variable of the loop keeps the network's answer, as in PyTorch's tutorials
  --checkpoints 1                 runs of layers, of which all but the last run again in backward
  --micro-batches 1               batches whose gradients are added up before a step
  --naming "torchvision"          how blocks name their maps; or ${namings
    .slice(1)
    .map((naming) => `"${naming}"`)
    .join(", ")}
  --layers "conv 32, relu"        a network of your own, in place of a name
  --pytorch                       prints the whole script that measures the program, ready to run

Networks: ${networks.join(", ")}.
Formats: ${dtypes.join(", ")}.`;

export interface MemoryOptions {
  readonly network: Program["network"];
  readonly batch: number;
  readonly size: number;
  readonly dtype: NumberFormat;
  readonly json: boolean;
  /** The program that was asked for, if one was. */
  readonly program?: Program;
  readonly pytorch: boolean;
}

/**
 * What `npm run memory` was asked for, or `undefined` where help was.
 *
 *     readMemoryOptions(["vgg16", "--batch", "1"])?.size // 224
 *
 * Throws a UsageError for anything else.
 */
export function readMemoryOptions(words: readonly string[]): MemoryOptions | undefined {
  const { values, positionals } = parse(words);
  if (values.help) return undefined;
  const common = {
    network: networkOf(positionals, values.layers),
    batch: whole("batch", values.batch),
    size: whole("size", values.size),
    dtype: oneOf("dtype", values.dtype, dtypes, "format"),
  };
  const pytorch = values.pytorch === true;
  const asked = Object.keys(programOptions).some((name) => name in values);
  if (!asked) return { ...common, json: values.json, pytorch };
  if (pytorch && values.json) throw new UsageError("--pytorch --json: a script is no JSON; leave one out.");
  return { ...common, json: values.json, pytorch, program: programOf(common, values) };
}

type Values = ReturnType<typeof parse>["values"];

const trainingOnly = [
  "optimizer",
  "implementation",
  "weight-decay",
  "momentum",
  "nesterov",
  "centered",
  "amsgrad",
  "step",
  "zero-grad",
  "keep-logits",
  "checkpoints",
  "micro-batches",
] as const;

function programOf(common: Pick<Program, "network" | "batch" | "size" | "dtype">, values: Values): Program {
  const purpose = oneOf("purpose", values.purpose ?? "training", purposes);
  const idle = purpose === "training" ? undefined : trainingOnly.find((name) => name in values);
  if (idle !== undefined)
    throw new UsageError(`--${idle}: belongs to training; leave it out for ${purpose}.`);
  return program({
    ...common,
    purpose,
    optimizer: optimizerOf(values),
    step: oneOf("step", values.step ?? "later", ["first", "later"], "choice"),
    zeroGradients: oneOf("zero-grad", values["zero-grad"] ?? "none", ["none", "zero"], "choice"),
    keepsLogits: values["keep-logits"] === true,
    checkpoints: whole("checkpoints", values.checkpoints ?? "1"),
    microBatches: whole("micro-batches", values["micro-batches"] ?? "1"),
    ...(values.naming === undefined ? {} : { naming: oneOf("naming", values.naming, namings) }),
  });
}

function optimizerOf(values: Values): Program["optimizer"] {
  const name = oneOf("optimizer", values.optimizer ?? "adam", optimizerNames);
  const given: OptimizerOptions = {
    implementation: (values.implementation ?? "default") as NonNullable<OptimizerOptions["implementation"]>,
    ...number("weight-decay", "weightDecay", values),
    ...number("momentum", "momentum", values),
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
  name: "weight-decay" | "momentum",
  option: "weightDecay" | "momentum",
  values: Values,
): OptimizerOptions {
  const text = values[name];
  if (text === undefined) return {};
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return { [option]: value };
  throw new UsageError(`--${name} ${text}: expected a number of at least 0, such as --${name} 0.1.`);
}

function networkOf(positionals: readonly string[], layers: string | undefined): Program["network"] {
  const [name, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`${others.join(" ")}: one network at a time.`);
  if (layers !== undefined) {
    if (name === undefined) return { layers };
    throw new UsageError(`${name} --layers: a name or layers of your own; leave one out.`);
  }
  if (name === undefined) throw new UsageError(`Which network? Known networks: ${networks.join(", ")}.`);
  const network = networks.find((network) => network === name);
  if (network === undefined)
    throw new UsageError(`${name}: unknown network. Known networks: ${networks.join(", ")}.`);
  return network;
}

function oneOf<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
  what: string = option,
): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} ${text}: unknown ${what}. Known ${what}s: ${choices.join(", ")}.`);
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value))
    throw new UsageError(`--${name} ${text}: expected a whole number of at least 1, such as --${name} 32.`);
  return value;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(
      `${problem}. Known options: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(", ")}.`,
    );
  }
}
