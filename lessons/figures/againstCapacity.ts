import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { bytes, units, type ByteCount, type UnitName } from "engine";
import { html, type Figure } from "./html.ts";
import { kindKey } from "./kindKey.ts";
import type { MemoryPart } from "./memoryBars.ts";
import { paintOf } from "./paintOf.ts";

export interface Capacity {
  readonly name: string;
  readonly memory: ByteCount;
}

/** A margin of paper round words, so that they stay readable where the line runs behind them. */
const halo = { stroke: "var(--paper)", strokeWidth: 5, fill: "var(--ink)" };

/** The width of a letter beside a bar. */
const LETTER = 7;
/** The room between a bar, or the line, and the words beside it. */
const BESIDE = 8;
const WIDTH = 460;
const MARGIN_RIGHT = 88;

export interface AgainstOptions {
  /** The memory to which the parts are held. */
  readonly capacity: Capacity;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<AgainstOptions> = { capacity: optionKinds.record, unit: oneOf(...unitNames) };

/**
 * Parts of memory as bars, each by itself, with a line at the memory of a GPU: a bar that crosses it does not fit.
 * Entries of one name are the kinds that its bar is made of.
 *
 *     againstCapacity(parts, { capacity: { name: "A100", memory: bytes(80e9, "80 GB") }, unit })
 */
export function againstCapacity(parts: readonly MemoryPart[], options: AgainstOptions): Figure {
  expectOptions("againstCapacity", options, known);
  const { capacity, unit } = options;
  const limit = capacity.memory.bytes;
  const names = [...new Set(parts.map(({ part }) => part))];
  const wholes = names.map((part) => ({ part, memory: together(parts.filter((one) => one.part === part)) }));
  const largest = Math.max(limit, ...wholes.map(({ memory }) => memory.bytes));
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const marginLeft = 14 + LETTER * Math.max(...names.map((name) => name.length));
  const pixels = (size: number) => (size / largest) * (WIDTH - marginLeft - MARGIN_RIGHT);
  const stacked = parts.map(({ part, kind, memory }) => ({
    part,
    size: memory.bytes / prefix.bytes,
    ...paintOf(kind),
  }));
  const told = wholes.map(({ part, memory }) => {
    const text = `${memory.text[unit]} ${memory.bytes > limit ? "✗" : "✓"}`;
    // The line would strike the words through: they move to its other side.
    const gap = pixels(limit) - pixels(memory.bytes);
    const isStruck = gap > 0 && gap < BESIDE + LETTER * text.length;
    const words = `${part} ${memory.text[unit]}, ${memory.bytes > limit ? "does not fit" : "fits"}`;
    return { part, at: (isStruck ? limit : memory.bytes) / prefix.bytes, text, words };
  });
  const holds = `${capacity.name}: ${capacity.memory.text[unit]}`;
  const plot = (document: Document) =>
    Plot.plot({
      document,
      width: WIDTH,
      height: 82 + 34 * names.length,
      marginLeft,
      marginTop: 26,
      marginRight: MARGIN_RIGHT,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `Memory beside ${holds}. ${told.map(({ words }) => words).join("; ")}`,
      x: { label: `memory (${prefix.symbol})`, ticks: 4, grid: true, domain: [0, largest / prefix.bytes] },
      y: { label: null, domain: names },
      marks: [
        Plot.barX(stacked, {
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
        Plot.text(told, { x: "at", y: "part", text: "text", textAnchor: "start", dx: BESIDE, ...halo }),
        Plot.ruleX([0]),
      ],
    });
  const key = (document: Document) =>
    kindKey(
      document,
      parts.map(({ kind }) => kind),
    );
  const render = (document: Document) => html(document, "div", {}, plot(document) as Element, key(document));
  const kindsOf = names.flatMap((of) => {
    const rows = parts.filter(({ part }) => part === of);
    return rows.length < 2 ? [] : [{ of, rows: rows.map(({ kind, memory }) => ({ kind: kind!, memory })) }];
  });
  const data = [
    { rows: [...wholes, { part: `${capacity.name} holds`, memory: capacity.memory }] },
    ...kindsOf,
  ];
  return { render, data };
}

/** The kinds that one bar is made of, as one. */
function together(parts: readonly MemoryPart[]): ByteCount {
  const [first, ...others] = parts;
  if (others.length === 0) return first!.memory;
  const sum = parts.reduce((total, { memory }) => total + memory.bytes, 0);
  return bytes(sum, "all kinds together");
}
