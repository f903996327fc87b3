const KiB = 1024;
const MiB = 1024 * KiB;

/** The sizes by which PyTorch's CUDA caching allocator goes. Source: `c10/cuda/CUDACachingAllocator.cpp`. */
export const allocatorSizes = {
  /** Every request is rounded up to a multiple of this. */
  block: 512,
  /** Up to here a request is small, and lives in segments of its own. */
  small: MiB,
  smallSegment: 2 * MiB,
  /** From here on a request gets a segment for itself, rounded up; below, several share one. */
  large: 10 * MiB,
  largeSegment: 20 * MiB,
  segmentRounding: 2 * MiB,
} as const;

const roundUp = (bytes: number, step: number): number => Math.ceil(bytes / step) * step;

/** The bytes that a request gets: at least one block of 512 B, then whole blocks. */
export function roundUpBytes(bytes: number): number {
  return Math.max(allocatorSizes.block, roundUp(bytes, allocatorSizes.block));
}

/** The bytes that are asked from the driver when no free block is large enough. */
export function segmentBytes(rounded: number): number {
  if (rounded <= allocatorSizes.small) return allocatorSizes.smallSegment;
  if (rounded < allocatorSizes.large) return allocatorSizes.largeSegment;
  return roundUp(rounded, allocatorSizes.segmentRounding);
}

/** Whether what is left of a block is worth a block of its own: 512 B among small ones, more than 1 MiB among large. */
export function isSplit(pool: "small" | "large", left: number): boolean {
  return pool === "small" ? left >= allocatorSizes.block : left > allocatorSizes.small;
}
