import type { MemoryKind } from "engine";

/** A kind of memory, and the colour it has everywhere. */
export type Kind = "weights" | "gradients" | "optimizer" | "activations" | "temporaries";

/** The kinds as figures stack and list them: what stays longest first. */
export const kinds: readonly Kind[] = ["weights", "optimizer", "gradients", "activations", "temporaries"];

/** The kind that a figure shows a tensor as: buffers stay like weights, a batch is what the first layer is given. */
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

/** What a kind is called in words. */
export const kindNames: Readonly<Record<Kind, string>> = {
  weights: "weights",
  optimizer: "optimizer state",
  gradients: "gradients",
  activations: "activations",
  temporaries: "temporaries",
};

export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);
