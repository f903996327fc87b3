import {
  namings,
  peak,
  processPeaks,
  program,
  programNetwork,
  programProcess,
  programTimeline,
  purposes,
  zoo,
  type AllocatorPeaks,
  type Naming,
  type Network,
  type Peak,
  type Program,
  type Timeline,
} from "engine";
import { refusalSentence } from "./refusalSentence.ts";
import { chooseOptimizer, type ImplementationChoice, type OptimizerKey } from "./chooseOptimizer.ts";

/** Formats in which everything can be held at once, so that the timeline is known to the byte. */
export const formats = ["float32", "tf32", "float16", "bfloat16", "float64"] as const;
/** The networks to choose from: the zoo's, and the reader's own. */
export const networkNames = [...(Object.keys(zoo) as (keyof typeof zoo)[]), "my own"] as const;
export { namings, purposes };
/** Steps of training in words, and as a program says them. */
export const steps = { "a later step": "later", "the first step": "first" } as const;
/** The effects of `zero_grad` in words, and as a program says them. */
export const zeroings = { "frees gradients": "none", "fills them with zeros": "zero" } as const;

/** A reader's choices. */
export interface Choices {
  /** One of `networkNames`. */
  readonly network: (typeof networkNames)[number];
  /** The layers of the reader's own network. */
  readonly own: string;
  /** The side of a picture, in pixels. */
  readonly size: number;
  /** Pictures at a time. */
  readonly batch: number;
  /** One of `purposes`. */
  readonly purpose: (typeof purposes)[number];
  /** One of `formats`. */
  readonly precision: (typeof formats)[number];
  /** One of `namings`. */
  readonly naming: Naming;
  /** The optimizer's key in `optimizerNames`. */
  readonly optimizer: OptimizerKey;
  /** One of the `implementations`. */
  readonly moves: ImplementationChoice;
  /** Whether weights decay. */
  readonly decays: boolean;
  /** The step of training: the first of all, or a later one. */
  readonly step: Program["step"];
  /** One of the `zeroings`. */
  readonly zeroGradients: Program["zeroGradients"];
  /** Whether a variable keeps the network's answer until the next is there. */
  readonly keepsLogits: boolean;
  /** Runs of steps that are forgotten and run again in backward; 1 keeps everything. */
  readonly checkpoints: number;
  /** Batches whose gradients are added up before the optimizer moves. */
  readonly microBatches: number;
}

/** The result of a reader's choices. */
export interface Estimate {
  readonly choices: Choices;
  readonly program: Program;
  readonly network: Network;
  readonly timeline: Timeline;
  readonly peak: Peak;
  /** The memory that the program takes in the allocator of a fresh process, at the step that was chosen. */
  readonly allocator: AllocatorPeaks;
  /** Whether the allocator takes the same in all later steps. */
  readonly settled: boolean;
}

/** The reason why a choice is refused. */
export interface RefusedChoices {
  readonly refusal: string;
}

/** Works a choice out, or says in a sentence what would do. */
export function planned(choices: Choices): Estimate | RefusedChoices {
  try {
    const program = programOf(choices);
    const network = networkOf(program);
    const timeline = programTimeline(program);
    const { steps, later, settled } = processPeaks(programProcess(program));
    const isFirst = program.purpose === "training" && program.step === "first";
    const allocator = isFirst ? steps[0]! : later;
    if (!Number.isSafeInteger(allocator.reservedBytes))
      return {
        refusal: "This takes more bytes than can be counted exactly. Take fewer or smaller pictures.",
      };
    return {
      choices,
      program,
      network,
      timeline,
      peak: peak(timeline),
      allocator,
      settled: isFirst || settled,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refusal: refusalSentence(error.message) };
  }
}

/** The program that a reader's choices mean. Throws, in a sentence, if there is none. */
export function programOf(choices: Choices): Program {
  const { network, own, size, batch, purpose, precision, optimizer, moves, decays } = choices;
  const { step, zeroGradients, keepsLogits, checkpoints, microBatches } = choices;
  const ways = network === "my own" ? [] : (zoo[network].namings ?? []);
  // Where layers run in a row no block names its maps.
  const naming = ways.length === 0 ? {} : { naming: expectNaming(choices.naming, ways, network) };
  return program({
    network: network === "my own" ? { layers: own } : network,
    ...naming,
    size,
    batch,
    dtype: precision,
    purpose,
    ...(purpose === "training" ? { optimizer: chooseOptimizer(optimizer, { moves, decays }) } : {}),
    step,
    zeroGradients,
    keepsLogits,
    checkpoints,
    microBatches,
  });
}

function expectNaming(naming: Naming, ways: readonly Naming[], network: string): Naming {
  if (ways.includes(naming)) return naming;
  throw new RangeError(`no block of ${network} ends in a sum; choose “${ways.join("” or “")}”`);
}

/** The network of a program. Throws, in a sentence, if pictures do not suit it, or if there is nothing to train. */
export function networkOf(program: Program): Network {
  const network = suited(program);
  if (program.purpose === "training" && !network.steps.some(({ layer }) => layer.parameterCount > 0))
    throw new RangeError("nothing here can learn; add a conv or a linear layer, or choose inference");
  return network;
}

function suited(program: Program): Network {
  const { network, size } = program;
  try {
    return programNetwork(program);
  } catch (error) {
    const step = error instanceof RangeError ? /^step (\S+): /.exec(error.message)?.[1] : undefined;
    if (step === undefined || typeof network !== "string") throw error;
    const made = `it was made for ${zoo[network].size} × ${zoo[network].size}`;
    throw new RangeError(
      `pictures of ${size} × ${size} do not suit ${network}: at ${step} they no longer fit; ${made}`,
      { cause: error },
    );
  }
}
