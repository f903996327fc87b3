import type { Timeline } from "../timeline/timeline.ts";
import { CachingAllocator } from "./cachingAllocator.ts";
import type { Block } from "./freeBlocks.ts";

/** What a timeline takes in the allocator's blocks and segments, at most and in the end. */
export interface AllocatorPeaks {
  /** What the tensors ask for, at most. */
  readonly peakRequestedBytes: number;
  /** What they get, in whole blocks, at most. */
  readonly peakAllocatedBytes: number;
  /** What the allocator has asked from the driver, and never gives back. */
  readonly reservedBytes: number;
  readonly allocatedBytes: number;
}

/** Plays a timeline through the allocator; what lives in CPU memory stays out of it. */
export function allocatorPeaks({ tensors, events }: Timeline): AllocatorPeaks {
  const allocator = new CachingAllocator();
  const blocks: Block[] = [];
  let [requested, peakRequestedBytes, peakAllocatedBytes] = [0, 0, 0];
  for (const { type, tensor, bytes } of events) {
    if (type === "become" || tensors[tensor].onHost) continue;
    requested += type === "allocate" ? bytes : -bytes;
    if (type === "allocate") blocks[tensor] = allocator.allocate(bytes);
    else allocator.release(blocks[tensor]);
    peakRequestedBytes = Math.max(peakRequestedBytes, requested);
    peakAllocatedBytes = Math.max(peakAllocatedBytes, allocator.allocatedBytes);
  }
  const { allocatedBytes, reservedBytes } = allocator;
  return { peakRequestedBytes, peakAllocatedBytes, reservedBytes, allocatedBytes };
}
