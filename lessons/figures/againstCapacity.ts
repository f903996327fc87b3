import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, units, type ByteCount, type UnitName } from "engine";
import { drawBarChart } from "./drawBarChart.ts";
import { html, type Figure } from "./html.ts";
import { letterWidth } from "./letterWidth.ts";
import { kindKey } from "./kindKey.ts";
import type { MemoryPart } from "./memoryBars.ts";
import { paintOf } from "./paintOf.ts";

export interface Capacity {
  readonly name: string;
  readonly memory: ByteCount;
}

/** The chart's measures, in pixels. */
const measures = { width: 460, right: 88, top: 26, line: 34, inset: 5, beside: 8 } as const;

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
  const left = 14 + letterWidth * Math.max(...names.map((name) => name.length));
  const length = measures.width - left - measures.right;
  const pixels = (size: number) => (size / largest) * length;
  const told = wholes.map(({ part, memory }) => {
    const text = `${memory.text[unit]} ${memory.bytes > limit ? "✗" : "✓"}`;
    // The line would strike the words through: they move to its other side.
    const gap = pixels(limit) - pixels(memory.bytes);
    const isStruck = gap > 0 && gap < measures.beside + letterWidth * text.length;
    const words = `${part} ${memory.text[unit]}, ${memory.bytes > limit ? "does not fit" : "fits"}`;
    return { part, at: isStruck ? limit : memory.bytes, text, words };
  });
  const holds = `${capacity.name}: ${capacity.memory.text[unit]}`;
  const lines = told.map(({ part, at, text }) => ({
    name: part,
    bars: parts
      .filter((one) => one.part === part)
      .map(({ kind, memory }) => ({ size: memory.bytes, paint: paintOf(kind) })),
    words: { text, at },
  }));
  const chart = (document: Document) =>
    drawBarChart(document, lines, {
      label: `Memory beside ${holds}. ${told.map(({ words }) => words).join("; ")}`,
      axis: `memory (${prefix.symbol})`,
      most: largest,
      unit: prefix.bytes,
      ...measures,
      left,
      limit: { at: limit, text: holds },
    });
  const key = (document: Document) =>
    kindKey(
      document,
      parts.map(({ kind }) => kind),
    );
  const render = (document: Document) => html(document, "div", {}, chart(document), key(document));
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
