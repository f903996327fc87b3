/** The reader's three readings of a byte count; the only place that says what MB means. */
export type UnitName = "MB" | "MiB" | "article";

export interface Prefix {
  readonly symbol: string;
  readonly bytes: number;
}

/** Powers of ten, as the SI, disks and networks count. */
const decimal: readonly Prefix[] = [
  { symbol: "B", bytes: 1 },
  { symbol: "kB", bytes: 1e3 },
  { symbol: "MB", bytes: 1e6 },
  { symbol: "GB", bytes: 1e9 },
  { symbol: "TB", bytes: 1e12 },
];

/** Powers of 1024, as memory is built and as PyTorch's allocator reports it. */
const binary: readonly Prefix[] = [
  { symbol: "B", bytes: 1 },
  { symbol: "KiB", bytes: 2 ** 10 },
  { symbol: "MiB", bytes: 2 ** 20 },
  { symbol: "GiB", bytes: 2 ** 30 },
  { symbol: "TiB", bytes: 2 ** 40 },
];

/** The article's: thousands of bytes, but thousands and millions of 1024 bytes. */
const article: readonly Prefix[] = [
  { symbol: "B", bytes: 1 },
  { symbol: "KB", bytes: 1e3 },
  { symbol: "MB", bytes: 1024 * 1e3 },
  { symbol: "GB", bytes: 1024 * 1e6 },
];

/** The prefixes of each reading, from bytes upwards. */
export const units: Readonly<Record<UnitName, readonly Prefix[]>> = { MB: decimal, MiB: binary, article };

/** The readings in the order in which they are offered. */
export const unitNames: readonly UnitName[] = ["MB", "MiB", "article"];

/** The meaning of each unit, in a line. */
export const unitRules: Readonly<Record<UnitName, string>> = {
  MB: "1 kB = 1,000 B, 1 MB = 1,000 kB, 1 GB = 1,000 MB",
  MiB: "1 KiB = 1,024 B, 1 MiB = 1,024 KiB, 1 GiB = 1,024 MiB",
  article: "KB = bytes ÷ 1000, MB = bytes ÷ 1024 ÷ 1000, GB = bytes ÷ 1024 ÷ 10⁶",
};
