/** A part of a segment; neighbours in the segment are linked. */
export interface Block {
  readonly pool: "small" | "large";
  readonly address: number;
  bytes: number;
  free: boolean;
  before: Block | undefined;
  after: Block | undefined;
}

/** The free blocks of a pool in order of size, then of address: the first that is large enough is the best fit. */
export class FreeBlocks {
  private readonly blocks: Block[] = [];

  add(block: Block): void {
    this.blocks.splice(this.place(block.bytes, block.address), 0, block);
  }

  remove(block: Block): void {
    this.blocks.splice(this.place(block.bytes, block.address), 1);
  }

  /** Takes out the best fit, if there is one. */
  take(bytes: number): Block | undefined {
    return this.blocks.splice(this.place(bytes, 0), 1)[0];
  }

  // The first place whose block is not smaller, nor as large at a lower address.
  private place(bytes: number, address: number): number {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle];
      if (block.bytes < bytes || (block.bytes === bytes && block.address < address)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
