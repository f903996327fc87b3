import { memoryReport, type MemoryReport } from "../../../engine/memory/memoryReport.ts";
import type { Network } from "../../../engine/network/network.ts";
import { readNetwork } from "../../../engine/network/notation.ts";
import type { ZooEntry } from "../../../engine/zoo/zooEntry.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import { UsageError } from "../command.ts";
import type { MemoryOptions } from "./memoryOptions.ts";

export interface MemoryAnswer extends MemoryReport {
  readonly network: string;
  readonly batch: number;
  readonly size: number;
  readonly dtype: string;
}

const entries: Readonly<Record<string, ZooEntry>> = zoo;

/** The network that was asked for. Throws a UsageError, with a size that would do, if its pictures do not fit. */
export function networkFor({ network, batch, size }: MemoryOptions): Network {
  if (typeof network !== "string") {
    try {
      return readNetwork(network.layers, [batch, 3, size, size]);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new UsageError(`--layers: ${error.message}.`);
    }
  }
  const entry = entries[network];
  try {
    return entry.network({ batch, size });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = nearestSize(entry, size);
    throw new UsageError(`${network} with --size ${size}: ${error.message}; --size ${remedy} would do.`);
  }
}

/** Every field of the answer, in the order in which they are documented. Throws a UsageError past 2⁵³ bytes. */
export function memoryAnswer(options: MemoryOptions): MemoryAnswer {
  const { batch, size, dtype } = options;
  const network = networkFor(options);
  const report = memoryReport(network, { dtype });
  const counts = [report.multiplyAdds, report.savedForBackwardBytes, ...Object.values(report.peakBytes)];
  if (!counts.every(Number.isSafeInteger))
    throw new UsageError(
      `--batch ${batch} --size ${size}: too much to count to the byte; --batch 32 --size 224 would do.`,
    );
  return { network: network.name, batch, size, dtype, ...report };
}

// The next larger size that fits, or else the next smaller one.
function nearestSize(entry: ZooEntry, size: number): number {
  const larger = Array.from({ length: entry.size }, (_, more) => size + more + 1);
  const smaller = Array.from(
    { length: Math.min(size, 2 * entry.size) },
    (_, less) => Math.min(size, 2 * entry.size) - less,
  );
  return [...larger, ...smaller].find((side) => fits(entry, side)) ?? entry.size;
}

function fits(entry: ZooEntry, size: number): boolean {
  try {
    entry.network({ size });
    return true;
  } catch {
    return false;
  }
}
