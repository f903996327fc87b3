import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { units, type ByteCount, type UnitName } from "engine";
import type { Capacity } from "./againstCapacity.ts";
import type { Figure } from "./html.ts";

export interface CurvePoint {
  readonly at: number;
  readonly memory: ByteCount;
}

export interface MemoryCurveOptions {
  /** The quantity `at`, on the axis. */
  readonly label: string;
  /** The point that is set apart. */
  readonly here: CurvePoint;
  /** The memory to which the points are held. */
  readonly capacity: Capacity;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

/** A margin of paper round words, so that they stay readable where a line runs behind them. */
const halo = { stroke: "var(--paper)", strokeWidth: 5, fill: "var(--ink)" };

const known: Known<MemoryCurveOptions> = {
  label: optionKinds.text,
  here: optionKinds.record,
  capacity: optionKinds.record,
  unit: oneOf(...unitNames),
};

/** A memory that grows with something, with one point of it set apart, and a line at the memory of a GPU. */
export function memoryCurve(points: readonly CurvePoint[], options: MemoryCurveOptions): Figure {
  expectOptions("memoryCurve", options, known);
  const { label, here, capacity, unit } = options;
  const largest = Math.max(
    capacity.memory.bytes,
    here.memory.bytes,
    ...points.map(({ memory }) => memory.bytes),
  );
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const sized = ({ at, memory }: CurvePoint) => ({ at, size: memory.bytes / prefix.bytes });
  const limit = capacity.memory.bytes / prefix.bytes;
  const said = here.memory.text[unit];
  const line = { stroke: "var(--activations-text)", strokeWidth: 2.5 };
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 460,
      height: 290,
      marginLeft: 58,
      marginRight: 24,
      marginTop: 34,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `Memory by ${label}: ${said} at ${here.at}; ${capacity.name} holds ${capacity.memory.text[unit]}`,
      x: { label, ticks: 6 },
      y: { label: `memory (${prefix.symbol})`, ticks: 5, grid: true, domain: [0, largest / prefix.bytes] },
      marks: [
        Plot.line(points.map(sized), { x: "at", y: "size", ...line }),
        Plot.ruleY([limit], { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "5 3" }),
        Plot.text([`${capacity.name}: ${capacity.memory.text[unit]}`], {
          text: (words: string) => words,
          y: limit,
          frameAnchor: "right",
          dy: -9,
          textAnchor: "end",
        }),
        Plot.dot([sized(here)], { x: "at", y: "size", r: 6, fill: "var(--activations)", ...line }),
        Plot.text([sized(here)], {
          x: "at",
          y: "size",
          text: () => `${here.at}: ${said}`,
          textAnchor: here.memory.bytes > 0.1 * largest ? "end" : "start",
          dx: here.memory.bytes > 0.1 * largest ? -12 : 0,
          dy: here.memory.bytes > 0.1 * largest ? -8 : -16,
          ...halo,
        }),
        Plot.ruleY([0]),
      ],
    });
  const rows = points.map(({ at, memory }) => ({ at: String(at), memory }));
  return { render, data: [{ rows, columns: { at: label, memory: "memory" } }] };
}
