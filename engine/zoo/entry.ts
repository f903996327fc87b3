import type { Network } from "../network/network.ts";

export interface ZooOptions {
  /** Pictures at a time; 1 unless said otherwise. */
  readonly batch?: number;
  /** The side of a picture, in pixels. */
  readonly size?: number;
  readonly classes?: number;
}

/** A published network: where it comes from, what is said of its size, and the thing itself. */
export interface ZooEntry {
  readonly name: string;
  readonly paper: string;
  readonly year: number;
  /** What torchvision documents. */
  readonly publishedParameterCount: number;
  /** The side of the pictures it was made for. */
  readonly size: number;
  /** Where the network of the paper differs, or the count is of another build. */
  readonly note?: string;
  /** The network for a batch; throws, naming the step, when pictures are too small. */
  network(options?: ZooOptions): Network;
}
