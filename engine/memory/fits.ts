import type { AllocatorPeaks } from "./allocator/allocatorPeaks.ts";
import { outsideTensors } from "./outsideTensors.ts";

/**
 * Whether a run fits, as far as it can be known. `surely`: with the most that was ever reported outside tensors. `if`:
 * as long as what is outside stays within what is left. `gaps`: the tensors do, but only if the allocator's unused segments are
 * given back, which PyTorch tries before it gives up. `no`: the tensors and the least outside do not.
 */
export type Fit = "surely" | "if" | "gaps" | "no";

export interface Fitting {
  readonly fit: Fit;
  /** What is left for everything outside: beside the segments, or for `gaps` beside the tensors; 0 where it does not fit. */
  readonly leftBytes: number;
}

const total = (which: "leastBytes" | "mostBytes"): number =>
  outsideTensors.reduce((sum, range) => sum + range[which], 0);

/** The least and the most that a GPU was seen to hold beside tensors. */
export const outsideBytes = { least: total("leastBytes"), most: total("mostBytes") } as const;

/**
 * Three things that are never added up to one figure: exact tensors, exact segments, and what nobody can foretell.
 *
 *     fits({peakRequestedBytes: 7e9, reservedBytes: 7.5e9}, 8e9).fit // "if"
 */
export function fits(
  { peakRequestedBytes, reservedBytes }: Pick<AllocatorPeaks, "peakRequestedBytes" | "reservedBytes">,
  capacityBytes: number,
): Fitting {
  const besideSegments = capacityBytes - reservedBytes;
  const besideTensors = capacityBytes - peakRequestedBytes;
  if (besideSegments >= outsideBytes.most) return { fit: "surely", leftBytes: besideSegments };
  if (besideSegments >= outsideBytes.least) return { fit: "if", leftBytes: besideSegments };
  if (besideTensors >= outsideBytes.least) return { fit: "gaps", leftBytes: besideTensors };
  return { fit: "no", leftBytes: 0 };
}
