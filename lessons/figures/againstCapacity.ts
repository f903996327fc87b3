import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { units, type ByteCount, type UnitName } from "engine";
import type { Figure } from "./html.ts";
import type { MemoryPart } from "./memoryBars.ts";

export interface Capacity {
  readonly name: string;
  readonly memory: ByteCount;
}

/** A margin of paper round words, so that they stay readable where the line runs behind them. */
const halo = { stroke: "var(--paper)", strokeWidth: 5, fill: "var(--ink)" };

/** The width of a letter beside a bar. */
const LETTER = 7;

export interface AgainstOptions {
  /** The memory to which the parts are held. */
  readonly capacity: Capacity;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<AgainstOptions> = { capacity: optionKinds.record, unit: oneOf(...unitNames) };

/**
 * Parts of memory as bars, each by itself, with a line at the memory of a GPU: a bar that crosses it does not fit.
 *
 *     againstCapacity(parts, { capacity: { name: "A100", memory: bytes(80e9, "80 GB") }, unit })
 */
export function againstCapacity(parts: readonly MemoryPart[], options: AgainstOptions): Figure {
  expectOptions("againstCapacity", options, known);
  const { capacity, unit } = options;
  const limit = capacity.memory.bytes;
  const largest = Math.max(limit, ...parts.map(({ memory }) => memory.bytes));
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const bars = parts.map(({ part, kind, memory }) => ({
    part,
    size: memory.bytes / prefix.bytes,
    text: `${memory.text[unit]} ${memory.bytes > limit ? "✗" : "✓"}`,
    words: `${part} ${memory.text[unit]}, ${memory.bytes > limit ? "does not fit" : "fits"}`,
    fill: `var(--${kind})`,
    stroke: `var(--${kind}-text)`,
  }));
  const holds = `${capacity.name}: ${capacity.memory.text[unit]}`;
  const marginLeft = 14 + LETTER * Math.max(...parts.map(({ part }) => part.length));
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 460,
      height: 82 + 34 * bars.length,
      marginLeft,
      marginTop: 26,
      marginRight: 88,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `Memory beside ${holds}. ${bars.map(({ words }) => words).join("; ")}`,
      x: { label: `memory (${prefix.symbol})`, ticks: 4, grid: true, domain: [0, largest / prefix.bytes] },
      y: { label: null, domain: bars.map(({ part }) => part) },
      marks: [
        Plot.barX(bars, {
          x: "size",
          y: "part",
          fill: "fill",
          stroke: "stroke",
          insetTop: 5,
          insetBottom: 5,
        }),
        Plot.ruleX([limit / prefix.bytes], { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "5 3" }),
        Plot.text([holds], {
          x: limit / prefix.bytes,
          text: (line: string) => line,
          frameAnchor: "top",
          textAnchor: limit > 0.6 * largest ? "end" : "start",
          dy: -16,
        }),
        Plot.text(bars, { x: "size", y: "part", text: "text", textAnchor: "start", dx: 8, ...halo }),
        Plot.ruleX([0]),
      ],
    });
  const rows = parts.map(({ part, memory }) => ({ part, memory }));
  return { render, data: [{ rows: [...rows, { part: `${capacity.name} holds`, memory: capacity.memory }] }] };
}
