import type { MemoryEvent, Timeline } from "../timeline/timeline.ts";
import { CachingAllocator } from "./cachingAllocator.ts";
import type { Block } from "./freeBlocks.ts";

/** The memory that a timeline takes in the allocator's blocks and segments, at most and in the end. */
export interface AllocatorPeaks {
  /** The most that the tensors ask for. */
  readonly peakRequestedBytes: number;
  /** The most that they get, in whole blocks. */
  readonly peakAllocatedBytes: number;
  /** All that the allocator has asked from the driver, and never gives back. */
  readonly reservedBytes: number;
  readonly allocatedBytes: number;
}

/** Plays a timeline through an allocator of its own; what lives in CPU memory stays out of it. */
export function allocatorPeaks({ tensors, events }: Timeline): AllocatorPeaks {
  return new AllocatorPlayer(tensors).play(events);
}

/** Plays one stretch of events after the other through the same allocator, and tells of each what it took at most. */
export class AllocatorPlayer {
  private readonly tensors: Timeline["tensors"];
  private readonly allocator = new CachingAllocator();
  private readonly blocks = new Map<number, Block>();
  private requestedBytes = 0;

  constructor(tensors: Timeline["tensors"]) {
    this.tensors = tensors;
  }

  play(events: readonly MemoryEvent[]): AllocatorPeaks {
    const { tensors, allocator, blocks } = this;
    let [peakRequestedBytes, peakAllocatedBytes] = [this.requestedBytes, allocator.allocatedBytes];
    for (const { type, tensor, bytes } of events) {
      if (type === "become" || tensors[tensor].onHost) continue;
      this.requestedBytes += type === "allocate" ? bytes : -bytes;
      if (type === "allocate") blocks.set(tensor, allocator.allocate(bytes));
      else {
        allocator.release(blocks.get(tensor)!);
        blocks.delete(tensor);
      }
      peakRequestedBytes = Math.max(peakRequestedBytes, this.requestedBytes);
      peakAllocatedBytes = Math.max(peakAllocatedBytes, allocator.allocatedBytes);
    }
    const { allocatedBytes, reservedBytes } = allocator;
    return { peakRequestedBytes, peakAllocatedBytes, reservedBytes, allocatedBytes };
  }
}
