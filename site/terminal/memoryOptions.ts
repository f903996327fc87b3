import { parseArgs } from "node:util";
import { dtypes, type NumberFormat } from "../../engine/memory/dtypes.ts";
import { zoo } from "../../engine/zoo/index.ts";
import { UsageError } from "./command.ts";

export const networks = Object.keys(zoo);

export const memoryHelp = `What a network takes in memory, in bytes of tensors.

  npm run --silent memory -- vgg16                                   as a table
  npm run --silent memory -- vgg16 --batch 32 --size 224 --json      as JSON

Options: --batch 32 (pictures at a time), --size 224 (the side of a picture), --dtype float32, --json, --help.
Networks: ${networks.join(", ")}.
Formats: ${dtypes.join(", ")}.`;

export interface MemoryOptions {
  readonly network: string;
  readonly batch: number;
  readonly size: number;
  readonly dtype: NumberFormat;
  readonly json: boolean;
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
  const [network, ...others] = positionals;
  if (network === undefined) throw new UsageError(`Which network? Known networks: ${networks.join(", ")}.`);
  if (others.length > 0) throw new UsageError(`${others.join(" ")}: one network at a time.`);
  if (!networks.includes(network))
    throw new UsageError(`${network}: unknown network. Known networks: ${networks.join(", ")}.`);
  const dtype = dtypes.find((dtype) => dtype === values.dtype);
  if (dtype === undefined)
    throw new UsageError(`--dtype ${values.dtype}: unknown format. Known formats: ${dtypes.join(", ")}.`);
  const batch = whole("batch", values.batch);
  return { network, batch, size: whole("size", values.size), dtype, json: values.json };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value))
    throw new UsageError(`--${name} ${text}: expected a whole number of at least 1, such as --${name} 32.`);
  return value;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        batch: { type: "string", default: "32" },
        size: { type: "string", default: "224" },
        dtype: { type: "string", default: "float32" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(
      `${problem}. Known options: --batch 32, --size 224, --dtype float32, --json, --help.`,
    );
  }
}
