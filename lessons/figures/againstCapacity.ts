import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, units, type ByteCount, type UnitName } from "engine";
import { html, svg, type Attributes, type Figure } from "./html.ts";
import { kindKey } from "./kindKey.ts";
import type { MemoryPart } from "./memoryBars.ts";
import { numberText } from "./numberText.ts";
import { paintOf } from "./paintOf.ts";
import { ticks } from "./ticks.ts";

export interface Capacity {
  readonly name: string;
  readonly memory: ByteCount;
}

/** A margin of paper round words, so that they stay readable where the line runs behind them. */
const halo = {
  fill: "var(--ink)",
  stroke: "var(--paper)",
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** The width of a letter beside a bar. */
const LETTER = 7;
/** The room between a bar, or the line, and the words beside it. */
const BESIDE = 8;
const WIDTH = 460;
const MARGIN_RIGHT = 88;
/** The height of a part's line, and the room above and below all of them. */
const [LINE, TOP, FOOT] = [34, 26, 42];

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
  const left = 14 + LETTER * Math.max(...names.map((name) => name.length));
  const length = WIDTH - left - MARGIN_RIGHT;
  const pixels = (size: number) => (size / largest) * length;
  const told = wholes.map(({ part, memory }) => {
    const text = `${memory.text[unit]} ${memory.bytes > limit ? "✗" : "✓"}`;
    // The line would strike the words through: they move to its other side.
    const gap = pixels(limit) - pixels(memory.bytes);
    const isStruck = gap > 0 && gap < BESIDE + LETTER * text.length;
    const words = `${part} ${memory.text[unit]}, ${memory.bytes > limit ? "does not fit" : "fits"}`;
    return { part, at: isStruck ? limit : memory.bytes, text, words };
  });
  const holds = `${capacity.name}: ${capacity.memory.text[unit]}`;
  const foot = TOP + LINE * names.length;
  const x = (size: number) => Math.round(100 * (left + pixels(size))) / 100;
  const middle = (part: string) => TOP + LINE * (names.indexOf(part) + 0.5);
  const chart = (document: Document) => {
    const text = (words: string, at: Attributes) =>
      svg(document, "text", { fill: "currentColor", ...at }, words);
    const rule = (size: number, of: Attributes) =>
      svg(document, "path", { d: `M${x(size)} ${TOP}V${foot}`, ...of });
    const axis = ticks(largest / prefix.bytes).flatMap((value) => [
      rule(value * prefix.bytes, { stroke: "var(--line)" }),
      text(numberText(value), { x: x(value * prefix.bytes), y: foot + 16, "text-anchor": "middle" }),
    ]);
    const bars = names.flatMap((name) => {
      let from = 0;
      return parts
        .filter(({ part }) => part === name)
        .map(({ kind, memory }) => {
          const [start, end] = [x(from), x((from += memory.bytes))];
          const size = { x: start, width: Math.round(100 * (end - start)) / 100 };
          const place = { y: middle(name) - LINE / 2 + 5, height: LINE - 10 };
          return svg(document, "rect", { ...size, ...place, ...paintOf(kind) });
        });
    });
    const central = { "dominant-baseline": "central" };
    return svg(
      document,
      "svg",
      {
        class: "chart",
        viewBox: `0 0 ${WIDTH} ${foot + FOOT}`,
        width: WIDTH,
        height: foot + FOOT,
        role: "img",
        "aria-label": `Memory beside ${holds}. ${told.map(({ words }) => words).join("; ")}`,
      },
      ...axis,
      ...bars,
      rule(limit, { stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": "5 3" }),
      text(holds, { x: x(limit), y: TOP - 10, "text-anchor": limit > 0.6 * largest ? "end" : "start" }),
      ...names.map((name) => text(name, { ...central, x: left - 8, y: middle(name), "text-anchor": "end" })),
      ...told.map(({ part, at, text: words }) =>
        text(words, { ...central, ...halo, x: x(at) + BESIDE, y: middle(part) }),
      ),
      rule(0, { stroke: "currentColor" }),
      text(`memory (${prefix.symbol}) →`, { x: left + length, y: foot + 34, "text-anchor": "end" }),
    );
  };
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
