import { FreeBlocks, type Block } from "./freeBlocks.ts";
import { isSplit, allocatorSizes, roundUpBytes, segmentBytes } from "./allocatorSizes.ts";

/**
 * PyTorch's CUDA caching allocator, without a GPU: it cuts segments into blocks, gives the best fit, joins free neighbours,
 * and keeps segments for good.
 *
 *     const allocator = new CachingAllocator();
 *     allocator.allocate(40_000).bytes // 40,448
 *     allocator.reservedBytes // 2,097,152
 *
 * Source: `c10/cuda/CUDACachingAllocator.cpp`, with its defaults.
 */
export class CachingAllocator {
  /** Blocks in use, as `torch.cuda.memory_allocated` counts them. */
  allocatedBytes = 0;
  /** Segments asked from the driver, as `torch.cuda.memory_reserved` counts them. */
  reservedBytes = 0;
  private readonly pools = { small: new FreeBlocks(), large: new FreeBlocks() };

  allocate(requested: number): Block {
    const rounded = roundUpBytes(requested);
    const pool = rounded <= allocatorSizes.small ? "small" : "large";
    const block = this.pools[pool].take(rounded) ?? this.segment(pool, segmentBytes(rounded));
    block.free = false;
    if (isSplit(pool, block.bytes - rounded)) this.split(block, rounded);
    this.allocatedBytes += block.bytes;
    return block;
  }

  release(block: Block): void {
    this.allocatedBytes -= block.bytes;
    const { before, after } = block;
    if (after?.free === true) {
      this.pools[after.pool].remove(after);
      absorb(block, after);
    }
    // A free block before it takes it in, and is the block that is free from now on.
    const whole = before?.free === true ? before : block;
    if (whole !== block) {
      this.pools[whole.pool].remove(whole);
      absorb(whole, block);
    }
    whole.free = true;
    this.pools[whole.pool].add(whole);
  }

  private segment(pool: Block["pool"], bytes: number): Block {
    const address = this.reservedBytes;
    this.reservedBytes += bytes;
    return { pool, address, bytes, free: false, before: undefined, after: undefined };
  }

  private split(block: Block, bytes: number): void {
    const { pool, after } = block;
    const address = block.address + bytes;
    const rest: Block = { pool, address, bytes: block.bytes - bytes, free: true, before: block, after };
    if (after !== undefined) after.before = rest;
    block.after = rest;
    block.bytes = bytes;
    this.pools[pool].add(rest);
  }
}

// A block grows by its neighbour.
function absorb(block: Block, after: Block): void {
  block.bytes += after.bytes;
  block.after = after.after;
  if (after.after !== undefined) after.after.before = block;
}
