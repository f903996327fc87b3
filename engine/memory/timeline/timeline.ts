import type { MemoryKind, Phase } from "../memoryKinds.ts";

/** One tensor that was in memory at some time, and where it came from. */
export interface TimelineTensor {
  readonly name: string;
  readonly bytes: number;
  readonly step: string;
  readonly phase: Phase;
  /** In CPU memory, wherever the network is. */
  readonly onHost: boolean;
}

/** A tensor comes, goes, or stays and is for something else from now on. */
export interface MemoryEvent {
  readonly type: "allocate" | "free" | "become";
  /** Its position among the timeline's tensors. */
  readonly tensor: number;
  readonly kind: MemoryKind;
  readonly bytes: number;
  readonly step: string;
  readonly phase: Phase;
}

/** Everything that comes and goes, in order; what is there at the start is allocated in the phase `load`. */
export interface Timeline {
  readonly network: string;
  readonly tensors: readonly TimelineTensor[];
  readonly events: readonly MemoryEvent[];
}
