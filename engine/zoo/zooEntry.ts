import type { Network } from "../network/network.ts";

/**
 * Ways in which the `forward` of a network's blocks names its maps, which decide how long each stays without autograd: as torchvision
 * writes it; with a name for each map, so that all stay until the block returns; or with names used again and
 * `return relu(out + identity)` in the end.
 */
export const namings = ["torchvision", "a name each", "sum in the return"] as const;

/** One of `namings`. */
export type Naming = (typeof namings)[number];

/** The options that a published network is built with. */
export interface ZooOptions {
  /** Pictures at a time; 1 unless said otherwise. */
  readonly batch?: number;
  /** The side of a picture, in pixels. */
  readonly size?: number;
  /** The numbers in the answer; 1,000 unless said otherwise. */
  readonly classes?: number;
  /** For a network with blocks; torchvision's unless said otherwise. */
  readonly naming?: Naming;
}

/** A published network: where it comes from, what is said of its size, and the thing itself. */
export interface ZooEntry {
  readonly name: string;
  readonly paper: string;
  readonly year: number;
  /** The count that torchvision documents. */
  readonly publishedParameterCount: number;
  /** The side of the pictures it was made for. */
  readonly size: number;
  /** The ways of naming maps that can be told apart; torchvision's alone where layers run in a row. */
  readonly namings?: readonly Naming[];
  /** Where the network of the paper differs, or the count is of another build. */
  readonly note?: string;
  /** The network for a batch; throws, naming the step, when pictures are too small. */
  network(options?: ZooOptions): Network;
}
