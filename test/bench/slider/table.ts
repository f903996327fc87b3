import { quantile } from "./quantile.ts";

/** Milliseconds, measured on both sides; empty if a side has no such thing, or was left out. */
export interface Row {
  readonly what: string;
  readonly ours: readonly number[];
  readonly peer: readonly number[];
}

export interface Summary {
  readonly what: string;
  readonly ours: Spread;
  readonly peer?: Spread;
  /** Our median by the peer's: below 1 we are the quicker. */
  readonly ratio?: number;
}

interface Spread {
  readonly events: number;
  readonly median: number;
  readonly p95: number;
}

export function summary({ what, ours, peer }: Row): Summary {
  if (peer.length === 0) return { what, ours: spread(ours) };
  const ratio = quantile(ours, 0.5) / quantile(peer, 0.5);
  return { what, ours: spread(ours), peer: spread(peer), ratio: round(ratio, 2) };
}

/** Summaries in columns, numbers to the right; `theirs` says whose the others are. */
export function table(summaries: readonly Summary[], theirs = "Notebook Kit"): string {
  const head = ["milliseconds", "ours", "p95", theirs, "p95", "ours ÷ theirs"];
  const body = summaries.map(({ what, ours, peer, ratio }) => [
    what,
    ours.median.toFixed(1),
    ours.p95.toFixed(1),
    peer?.median.toFixed(1) ?? "",
    peer?.p95.toFixed(1) ?? "",
    ratio?.toFixed(2) ?? "",
  ]);
  const lines = [head, ...body];
  const widths = head.map((_, k) => Math.max(...lines.map((line) => line[k]!.length)));
  return lines
    .map((line) =>
      line.map((text, k) => (k === 0 ? text.padEnd(widths[k]!) : text.padStart(widths[k]!))).join("  "),
    )
    .join("\n");
}

function spread(values: readonly number[]): Spread {
  return {
    events: values.length,
    median: round(quantile(values, 0.5), 1),
    p95: round(quantile(values, 0.95), 1),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
