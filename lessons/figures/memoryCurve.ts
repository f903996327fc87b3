import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { units, type ByteCount, type UnitName } from "engine";
import type { Capacity } from "./againstCapacity.ts";
import { halo } from "./halo.ts";
import { svg, type Attributes, type Figure } from "./html.ts";
import { boxOf, clearPlace, type Place } from "./memoryCurve/clearPlace.ts";
import { numberText } from "./numberText.ts";
import { ticks } from "./ticks.ts";

export interface CurvePoint {
  readonly at: number;
  readonly memory: ByteCount;
}

export interface MemoryCurveOptions {
  /** The quantity `at`, on the axis. */
  readonly label: string;
  /** The point that is set apart. */
  readonly here: CurvePoint;
  /** Another point, to compare with it. */
  readonly beside?: CurvePoint;
  /** From tick to tick of the axis; without it, round numbers. */
  readonly every?: number;
  /** The memory to which the points are held. */
  readonly capacity: Capacity;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

/** The chart's measures, in pixels. */
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [460, 290, 58, 24, 34, 42];
/** Half a dot's side, its line included. */
const DOT = 8;

const known: Known<MemoryCurveOptions> = {
  label: optionKinds.text,
  here: optionKinds.record,
  beside: optionKinds.record,
  every: optionKinds.number,
  capacity: optionKinds.record,
  unit: oneOf(...unitNames),
};

const multiples = (step: number, most: number) =>
  Array.from({ length: Math.floor(most / step) }, (_, k) => (k + 1) * step);

/** A memory that grows with something, with one point of it set apart, and a line at the memory of a GPU. */
export function memoryCurve(points: readonly CurvePoint[], options: MemoryCurveOptions): Figure {
  expectOptions("memoryCurve", options, known);
  const { label, here, beside, every, capacity, unit } = options;
  const largest = Math.max(
    capacity.memory.bytes,
    here.memory.bytes,
    ...points.map(({ memory }) => memory.bytes),
  );
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const [low, high] = [points[0]!.at, points.at(-1)!.at];
  const precise = (pixels: number): number => Math.round(10 * pixels) / 10;
  const x = (at: number) => precise(LEFT + ((at - low) / (high - low || 1)) * (WIDTH - LEFT - RIGHT));
  const y = (size: number) => precise(HEIGHT - FOOT - (size / largest) * (HEIGHT - FOOT - TOP));
  const limit = capacity.memory.bytes;
  const said = here.memory.text[unit];
  const dots = beside !== undefined && beside.at <= high ? [here, beside] : [here];
  const holds = `${capacity.name}: ${capacity.memory.text[unit]}`;
  const atLimit: Place = { x: WIDTH - RIGHT, y: y(limit) - 9, anchor: "end" };
  const named = nameDots();
  const line = { stroke: "var(--activations-text)", "stroke-width": 2.5 };
  const render = (document: Document) => {
    const text = (words: string, at: Attributes) =>
      svg(document, "text", { fill: "currentColor", ...at }, words);
    const rule = (size: number, paint: Attributes) =>
      svg(document, "path", { d: `M${LEFT} ${y(size)}H${WIDTH - RIGHT}`, ...paint });
    const across = ticks(largest / prefix.bytes).flatMap((value) => [
      rule(value * prefix.bytes, { stroke: "var(--line)" }),
      text(numberText(value), {
        x: LEFT - 8,
        y: y(value * prefix.bytes),
        "text-anchor": "end",
        "dominant-baseline": "central",
      }),
    ]);
    const places = every === undefined ? ticks(high) : multiples(every, high);
    const below = places
      .filter((at) => at >= low)
      .map((at) => text(numberText(at), { x: x(at), y: HEIGHT - FOOT + 16, "text-anchor": "middle" }));
    const curve = points.map(({ at, memory }) => `${x(at)} ${y(memory.bytes)}`).join("L");
    return svg(
      document,
      "svg",
      {
        class: "chart",
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: WIDTH,
        height: HEIGHT,
        role: "img",
        "aria-label": `Memory by ${label}: ${said} at ${here.at}; ${capacity.name} holds ${capacity.memory.text[unit]}`,
      },
      ...across,
      ...below,
      text(`↑ memory (${prefix.symbol})`, { x: 0, y: 12 }),
      text(`${label} →`, { x: WIDTH - RIGHT, y: HEIGHT - FOOT + 34, "text-anchor": "end" }),
      svg(document, "path", { d: `M${curve}`, fill: "none", ...line }),
      rule(limit, { stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": "5 3" }),
      text(holds, { x: atLimit.x, y: atLimit.y, "text-anchor": atLimit.anchor }),
      rule(0, { stroke: "currentColor" }),
      ...dots.map((one) =>
        svg(document, "circle", {
          cx: x(one.at),
          cy: y(one.memory.bytes),
          r: 6,
          fill: one === here ? "var(--activations)" : "var(--paper)",
          ...line,
        }),
      ),
      ...named.map(({ words, place: { x, y, anchor } }) =>
        text(words, { ...halo, x, y, "text-anchor": anchor }),
      ),
    );
  };

  /** The words at each dot, clear of the curve, the axis, the dots and each other. */
  function nameDots(): readonly { words: string; place: Place }[] {
    const frame = { left: LEFT, right: WIDTH, top: 0, bottom: HEIGHT - FOOT - 2 };
    const curve = points.map(({ at, memory }) => [x(at), y(memory.bytes)] as const);
    const obstacles = [
      boxOf(holds, atLimit),
      { left: LEFT, right: WIDTH - RIGHT, top: y(limit) - 2, bottom: y(limit) + 2 },
      ...dots.map(({ at, memory }) => {
        const [cx, cy] = [x(at), y(memory.bytes)];
        return { left: cx - DOT, right: cx + DOT, top: cy - DOT, bottom: cy + DOT };
      }),
    ];
    return dots.map(({ at, memory }, k) => {
      const [cx, cy] = [x(at), y(memory.bytes)];
      const words = `${at}: ${memory.text[unit]}`;
      const leftAbove: Place = { x: precise(cx - 12), y: precise(cy - 8), anchor: "end" };
      const rightBelow: Place = { x: precise(cx + 12), y: precise(cy + 14), anchor: "start" };
      const atEdge: Place = { x: LEFT + 4, y: precise(cy - 16), anchor: "start" };
      const above = Array.from({ length: 8 }, (_, lines): Place => {
        return { x: cx, y: precise(cy - 16 - 8 * lines), anchor: "start" };
      });
      const places = k === 0 ? [leftAbove, atEdge, rightBelow, ...above] : [rightBelow, leftAbove, ...above];
      const place = clearPlace(words, places, { frame, curve, obstacles });
      obstacles.push(boxOf(words, place));
      return { words, place };
    });
  }

  const rows = points.map(({ at, memory }) => ({ at: String(at), memory }));
  return { render, data: [{ rows, columns: { at: label, memory: "memory" } }] };
}
