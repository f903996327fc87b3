import { expectOptions, oneOf, unitNames, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { units, type ByteCount, type UnitName } from "engine";
import type { Figure } from "./html.ts";
import type { Kind } from "./kind.ts";
import { paintOf } from "./paintOf.ts";

export interface MemoryPart {
  readonly part: string;
  /** The kind of memory; none for a file, or a picture that only lies there. */
  readonly kind?: Kind | undefined;
  readonly memory: ByteCount;
}

const known: Known<{ readonly unit: UnitName }> = { unit: oneOf(...unitNames) };

/**
 * Parts of memory as bars in the colours of their kinds, each with its size in the reader's unit.
 *
 *     memoryBars([{ part: "weights", kind: "weights", memory: bytes(7168, "1,792 × 4 B") }], { unit })
 */
export function memoryBars(
  parts: readonly MemoryPart[],
  options: {
    /** The reader's unit for bytes; the input `unit`. */
    readonly unit: UnitName;
  },
): Figure {
  expectOptions("memoryBars", options, known);
  const { unit } = options;
  const largest = Math.max(...parts.map(({ memory }) => memory.bytes));
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const bars = parts.map(({ part, kind, memory }) => ({
    part,
    size: memory.bytes / prefix.bytes,
    text: memory.text[unit],
    ...paintOf(kind),
  }));
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 430,
      height: 66 + 34 * bars.length,
      marginLeft: 60,
      marginRight: 80,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `Memory by part: ${bars.map(({ part, text }) => `${part} ${text}`).join(", ")}`,
      x: { label: `memory (${prefix.symbol})`, ticks: 4, grid: true },
      y: { label: null, domain: bars.map(({ part }) => part) },
      marks: [
        Plot.barX(bars, {
          x: "size",
          y: "part",
          fill: "fill",
          stroke: "stroke",
          insetTop: 4,
          insetBottom: 4,
        }),
        Plot.text(bars, { x: "size", y: "part", text: "text", textAnchor: "start", dx: 6 }),
        Plot.ruleX([0]),
      ],
    });
  return { render, data: [{ rows: parts.map(({ part, memory }) => ({ part, memory })) }] };
}
