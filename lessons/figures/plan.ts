import {
  allocatorPeaks,
  inferenceTimeline,
  optimizers,
  peak,
  readNetwork,
  trainingTimeline,
  zoo,
  type AllocatorPeaks,
  type Network,
  type Peak,
  type Timeline,
} from "engine";

/** Formats in which everything can be held at once, so that the timeline is known to the byte. */
export const formats = ["float32", "tf32", "float16", "bfloat16", "float64"] as const;
export const purposes = ["training", "inference", "inference without no_grad"] as const;
export const networkNames = [...(Object.keys(zoo) as (keyof typeof zoo)[]), "my own"] as const;
export const optimizerNames = Object.fromEntries(
  Object.entries(optimizers).map(([key, { name }]) => [name, key as keyof typeof optimizers]),
);

/** What a reader chose. */
export interface Choices {
  readonly network: (typeof networkNames)[number];
  /** The layers of the reader's own network. */
  readonly own: string;
  readonly size: number;
  readonly batch: number;
  readonly purpose: (typeof purposes)[number];
  readonly precision: (typeof formats)[number];
  readonly optimizer: keyof typeof optimizers;
  readonly checkpoints: number;
  readonly microBatches: number;
}

/** A choice worked out. */
export interface Plan {
  readonly choices: Choices;
  readonly network: Network;
  readonly timeline: Timeline;
  readonly peak: Peak;
  readonly allocator: AllocatorPeaks;
}

/** A choice that cannot be, and why. */
export interface Refusal {
  readonly refusal: string;
}

/** Works a choice out, or says in a sentence what would do. */
export function planned(choices: Choices): Plan | Refusal {
  try {
    const network = networkOf(choices);
    const timeline = timelineOf(network, choices);
    const allocator = allocatorPeaks(timeline);
    if (!Number.isSafeInteger(allocator.reservedBytes))
      return {
        refusal: "This takes more bytes than can be counted exactly. Take fewer or smaller pictures.",
      };
    return { choices, network, timeline, peak: peak(timeline), allocator };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refusal: error.message };
  }
}

/** The network of a choice, for its batch or another. Throws in a sentence where pictures do not suit it. */
export function networkOf({ network, own, size, batch }: Choices): Network {
  if (network === "my own") return readNetwork(own, [batch, 3, size, size]);
  const entry = zoo[network];
  try {
    return entry.network({ batch, size });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const made = `it was made for ${entry.size} × ${entry.size}`;
    throw new RangeError(`pictures of ${size} × ${size} do not suit ${network}; ${made} (${error.message})`, {
      cause: error,
    });
  }
}

/** What happens in memory, whatever a network is used for. */
export function timelineOf(network: Network, choices: Choices): Timeline {
  const { purpose, precision: dtype, optimizer, checkpoints, microBatches } = choices;
  if (purpose !== "training") return inferenceTimeline(network, { dtype, autograd: purpose !== "inference" });
  if (!network.steps.some(({ layer }) => layer.parameterCount > 0))
    throw new RangeError("nothing here can learn; add a conv or a linear layer, or choose inference");
  return trainingTimeline(network, { dtype, optimizer: optimizers[optimizer], checkpoints, microBatches });
}
