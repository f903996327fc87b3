import type { MemoryKind } from "engine";

/** A kind of memory, which has the same colour everywhere. */
export type Kind = "weights" | "gradients" | "optimizer" | "activations" | "temporaries";

/** The kinds as figures stack and list them: those that stay longest first. */
export const kinds: readonly Kind[] = ["weights", "optimizer", "gradients", "activations", "temporaries"];

/** The kind as which a figure shows a tensor: buffers stay like weights, and a batch is the first layer's input. */
export const shownAs: Readonly<Record<MemoryKind, Kind>> = {
  weights: "weights",
  buffers: "weights",
  gradients: "gradients",
  optimizerState: "optimizer",
  activations: "activations",
  input: "activations",
  labels: "activations",
  temporaries: "temporaries",
};

/** The kinds in words. */
export const kindNames: Readonly<Record<Kind, string>> = {
  weights: "weights",
  optimizer: "optimizer state",
  gradients: "gradients",
  activations: "activations",
  temporaries: "temporaries",
};

export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);
