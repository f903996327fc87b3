import type { AllocatorPeaks } from "./allocator/allocatorPeaks.ts";
import { outsideTensors } from "./outsideTensors.ts";

/** A memory whose size is known only between bounds: makers, drivers and PyTorch do not agree on it. */
export interface MemoryRange {
  readonly leastBytes: number;
  readonly mostBytes: number;
}

/**
 * Whether a run fits, as far as it can be known. `amply`: beside the most that was ever reported outside tensors. `if`:
 * as long as what is outside stays within what is left. `gaps`: the tensors do, but only if the allocator's unused segments are
 * given back, which PyTorch tries before it gives up. `reading`: by the largest reading of the memory, and not by the least.
 * `no`: by no reading.
 */
export type Fit = "amply" | "if" | "gaps" | "reading" | "no";

/** Whether a program fits, and what it leaves. */
export interface Fitting {
  readonly fit: Fit;
  /**
   * The rest for everything outside: beside the segments, or beside the tensors where the allocator has to give unused ones
   * back; 0 where it does not fit. By the least reading of the memory, but for `reading`.
   */
  readonly leftBytes: number;
}

const total = (which: keyof MemoryRange): number =>
  outsideTensors.reduce((sum, range) => sum + range[which], 0);

/** The least and the most that a GPU was seen to hold beside tensors. */
export const outsideBytes = { least: total("leastBytes"), most: total("mostBytes") } as const;

type Peaks = Pick<AllocatorPeaks, "peakRequestedBytes" | "reservedBytes">;

/**
 * Whether a run fits into a memory, of which the bytes are known or the least and the most they can be. What is outside tensors
 * is never added to them: exact tensors, exact segments, and what nobody can predict.
 *
 *     fits({peakRequestedBytes: 7e9, reservedBytes: 7.5e9}, 8e9).fit // "if"
 *     fits({peakRequestedBytes: 8e9, reservedBytes: 8e9}, {leastBytes: 8e9, mostBytes: 2 ** 33}).fit // "reading"
 *
 * Throws when the least is more than the most.
 */
export function fits(peaks: Peaks, memory: number | MemoryRange): Fitting {
  const { leastBytes, mostBytes } =
    typeof memory === "number" ? { leastBytes: memory, mostBytes: memory } : memory;
  if (leastBytes > mostBytes)
    throw new RangeError(
      `fits: expected a least reading up to the largest, got ${leastBytes} > ${mostBytes}`,
    );
  const least = fitting(peaks, leastBytes);
  if (least.fit !== "no") return least;
  const most = fitting(peaks, mostBytes);
  return most.fit === "no" ? most : { fit: "reading", leftBytes: most.leftBytes };
}

function fitting({ peakRequestedBytes, reservedBytes }: Peaks, memoryBytes: number): Fitting {
  const besideSegments = memoryBytes - reservedBytes;
  const besideTensors = memoryBytes - peakRequestedBytes;
  if (besideSegments >= outsideBytes.most) return { fit: "amply", leftBytes: besideSegments };
  if (besideSegments >= outsideBytes.least) return { fit: "if", leftBytes: besideSegments };
  if (besideTensors >= outsideBytes.least) return { fit: "gaps", leftBytes: besideTensors };
  return { fit: "no", leftBytes: 0 };
}
