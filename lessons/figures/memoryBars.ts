import { expectOptions, oneOf, unitNames, type Known } from "engine";
import { units, type ByteCount, type UnitName } from "engine";
import { drawBarChart } from "./drawBarChart.ts";
import type { Figure } from "./html.ts";
import { letterWidth } from "./letterWidth.ts";
import type { Kind } from "./kind.ts";
import { paintOf } from "./paintOf.ts";

export interface MemoryPart {
  readonly part: string;
  /** The kind of memory; none for a file, or a picture that only lies there. */
  readonly kind?: Kind | undefined;
  readonly memory: ByteCount;
}

/** The chart's measures, in pixels. */
const measures = { width: 430, right: 80, top: 20, line: 34, inset: 4, beside: 6 } as const;
/** The room at the left for names, at least. */
const NAMES = 60;

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
  const lines = parts.map(({ part, kind, memory }) => ({
    name: part,
    bars: [{ size: memory.bytes, paint: paintOf(kind) }],
    words: { text: memory.text[unit], at: memory.bytes },
  }));
  const longest = Math.max(...lines.map(({ name }) => name.length));
  const spoken = lines.map(({ name, words }) => `${name} ${words.text}`).join(", ");
  const render = (document: Document) =>
    drawBarChart(document, lines, {
      label: `Memory by part: ${spoken}`,
      axis: `memory (${prefix.symbol})`,
      most: largest,
      unit: prefix.bytes,
      ...measures,
      left: Math.max(NAMES, letterWidth * (longest + 1)),
    });
  return { render, data: [{ rows: parts.map(({ part, memory }) => ({ part, memory })) }] };
}
