import type { MemoryKind, Phase } from "./memoryKinds.ts";
import { bytesAt } from "./timeline/bytesAt.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** The kinds of `torch.distributed._tools.mem_tracker.MemTracker`. */
export type MemTrackerKind =
  "Parameter" | "Buffer" | "Gradient" | "Activation" | "Temp" | "Optstate" | "Other";

const temporaries: Readonly<Record<Phase, MemTrackerKind>> = {
  load: "Other",
  forward: "Activation",
  backward: "Temp",
  optimizer: "Optstate",
};

const kinds: Readonly<Record<Exclude<MemoryKind, "temporaries">, MemTrackerKind>> = {
  weights: "Parameter",
  buffers: "Buffer",
  gradients: "Gradient",
  optimizerState: "Optstate",
  activations: "Activation",
  input: "Other",
  labels: "Other",
};

/**
 * The kind that PyTorch's MemTracker gives a tensor: temporaries go by the phase in which they came, input and labels are Other,
 * and the counters of an optimizer's steps count, though they live in CPU memory.
 */
export function memTrackerKind(kind: MemoryKind, tensor: { readonly phase: Phase }): MemTrackerKind {
  return kind === "temporaries" ? temporaries[tensor.phase] : kinds[kind];
}

/** The bytes just after an event under MemTracker's names, those above zero. */
export function memTrackerBytes(
  timeline: Timeline,
  event: number,
): Readonly<Partial<Record<MemTrackerKind, number>>> {
  return Object.fromEntries([...bytesAt(timeline, event, memTrackerKind)].filter(([, bytes]) => bytes > 0));
}
