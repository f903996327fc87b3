import { group, units, type MemoryRange } from "engine";

/** A memory that somebody's driver or framework reported. */
export interface MemoryReading {
  readonly amount: number;
  readonly unit: string;
  /** The program that reported it: a driver's tool, or PyTorch. */
  readonly by: string;
  /** The place of publication: a key of the sources. */
  readonly source: string;
}

/** A GPU or TPU, with all that is reported of its memory. */
export interface Accelerator {
  /** Its maker's name for it. */
  readonly name: string;
  /** Its maker. */
  readonly vendor: string;
  /** The memory in GB, of which makers do not say whether they mean 10⁹ or 2³⁰ bytes. */
  readonly stated: number;
  /** The year in which it came out. */
  readonly year: number;
  /** The kind of a part of a GPU: MIG or vGPU. */
  readonly part?: string;
  /** The source of the stated memory: a key of the sources. */
  readonly source: string;
  /** Readings of the same memory; they differ by the driver's own share, and by its version. */
  readonly readings: readonly MemoryReading[];
}

/** A bound of a memory: the bytes, and the reading that they come from. */
export interface Bound {
  readonly bytes: number;
  readonly read: string;
}

/**
 * The least and the most bytes that an accelerator was reported to have. If no report was found, the stated memory once
 * in units of 10⁹ bytes and once in units of 2³⁰.
 *
 *     memoryOf(t4) // {leastBytes: 15633680957, mostBytes: 16106127360}: 14.56 GiB by PyTorch, 15,360 MiB by nvidia-smi
 *
 * Throws at a unit that is none of B, KiB, MiB and GiB.
 */
export function memoryOf(accelerator: Accelerator): MemoryRange {
  const { least, most } = boundsOf(accelerator);
  return { leastBytes: least.bytes, mostBytes: most.bytes };
}

/** The two bounds of `memoryOf`, each with its origin. */
export function boundsOf({ name, stated, readings }: Accelerator): { least: Bound; most: Bound } {
  const read = readings.map((reading) => boundOf(name, reading)).sort((a, b) => a.bytes - b.bytes);
  const [least, most] = [read[0], read.at(-1)];
  if (least !== undefined && most !== undefined) return { least, most };
  const as = (bytes: number, meaning: string) => ({
    bytes: stated * bytes,
    read: `${stated} GB, read as ${meaning} bytes each`,
  });
  return { least: as(1e9, "10⁹"), most: as(2 ** 30, "2³⁰") };
}

function boundOf(name: string, { amount, unit, by }: MemoryReading): Bound {
  const prefix = units.MiB.find(({ symbol }) => symbol === unit);
  if (prefix === undefined || unit === "TiB")
    throw new RangeError(`memoryOf: expected ${name} in B, KiB, MiB or GiB, got ${unit}`);
  const shown = Number.isInteger(amount)
    ? `${group(amount)} ${unit}`
    : `${amount.toFixed(2)} ${unit}, rounded,`;
  return { bytes: Math.round(amount * prefix.bytes), read: `${shown} by ${by}` };
}
