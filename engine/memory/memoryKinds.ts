/** The use of a tensor in memory. */
export type MemoryKind =
  "weights" | "buffers" | "gradients" | "optimizerState" | "activations" | "temporaries" | "input" | "labels";

/** The kinds of memory, in the order in which they are listed. */
export const memoryKinds: readonly MemoryKind[] = [
  "weights",
  "buffers",
  "gradients",
  "optimizerState",
  "activations",
  "temporaries",
  "input",
  "labels",
];

/** The part of a run in which something happens. */
export type Phase = "load" | "forward" | "backward" | "optimizer";

/** Bytes of each kind of memory. */
export type KindBytes = Readonly<Record<MemoryKind, number>>;
