import { parseArgs } from "node:util";
import { dtypes, type NumberFormat } from "../../../engine/memory/dtypes.ts";
import type { Program } from "../../../engine/program.ts";
import { namings } from "../../../engine/zoo/zooEntry.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import { UsageError } from "../command.ts";
import { knownOptimizers, readProgram, programOptions } from "./programOptions.ts";
import { readChoice, readWhole } from "../readChoice.ts";

export const zooNames = Object.keys(zoo) as readonly (keyof typeof zoo)[];

const options = {
  batch: { type: "string", default: "32" },
  size: { type: "string", default: "224" },
  dtype: { type: "string", default: "float32" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
  ...programOptions,
} as const;

export const memoryHelp = `What a network takes in memory, in bytes of tensors.

  npm run --silent memory -- vgg16                                   as a table
  npm run --silent memory -- vgg16 --batch 32 --size 224 --json      as JSON
  npm run --silent memory -- vgg16 --optimizer adam                  one program, with the allocator's segments
  npm run --silent memory -- vgg16 --optimizer adam --pytorch        the PyTorch script that measures it

Options: --batch 32 (pictures at a time), --size 224 (the side of a picture), --dtype float32, --json, --help.

Options of a program; any of them asks for one program instead of the whole table:
  --purpose "training"            or "inference", "inference without no_grad"
  --optimizer adam                ${knownOptimizers.join(", ")}
  --implementation default        as PyTorch runs it on a GPU; or for-loop, foreach, fused
  --weight-decay 0.0001           --momentum 0.9   --nesterov   --centered   --amsgrad
  --max-iter 20                   --max-eval 25   --history-size 100, of lbfgs: moves and evaluations a step, pairs kept
  --step later                    or first
  --zero-grad none                or zero: gradients are let go, or kept full of zeros
  --keep-logits                   a variable of the loop keeps the network's answer, as in PyTorch's tutorials
  --checkpoints 1                 runs of layers, all but the last of which run again in backward
  --micro-batches 1               batches whose gradients are added up before a step
  --naming "torchvision"          how blocks name their maps; or ${namings
    .slice(1)
    .map((naming) => `"${naming}"`)
    .join(", ")}
  --layers "conv 32, relu"        a network of your own, instead of a name
  --pytorch                       prints the whole script that measures the program, ready to run

Networks: ${zooNames.join(", ")}.
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
 * Reads the options of `npm run memory`; undefined if help is asked for.
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
    batch: readWhole("batch", values.batch),
    size: readWhole("size", values.size),
    dtype: readChoice("dtype", values.dtype, dtypes, "format"),
  };
  const pytorch = values.pytorch === true;
  const asked = Object.keys(programOptions).some((name) => name in values);
  if (!asked) return { ...common, json: values.json, pytorch };
  if (pytorch && values.json) throw new UsageError("--pytorch --json: a script is not JSON; leave one out.");
  return { ...common, json: values.json, pytorch, program: readProgram(common, values) };
}

function networkOf(positionals: readonly string[], layers: string | undefined): Program["network"] {
  const [name, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`${others.join(" ")}: one network at a time.`);
  if (layers !== undefined) {
    if (name === undefined) return { layers };
    throw new UsageError(`${name} --layers: a name or layers of your own; leave one out.`);
  }
  if (name === undefined) throw new UsageError(`Which network? Known networks: ${zooNames.join(", ")}.`);
  const network = zooNames.find((network) => network === name);
  if (network === undefined)
    throw new UsageError(`${name}: unknown network. Known networks: ${zooNames.join(", ")}.`);
  return network;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(
      `${problem}. Known options: --batch 32, --size 224, --dtype float32, --json, --help; of a program ${Object.keys(
        programOptions,
      )
        .map((name) => `--${name}`)
        .join(", ")}.`,
    );
  }
}
