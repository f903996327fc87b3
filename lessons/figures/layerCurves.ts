import { expectOptions, oneOf, unitNames, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { formatBytes, units, type ByteCount, type UnitName } from "engine";
import type { Figure } from "./html.ts";

export interface LayerMemory {
  readonly step: string;
  /** The memory of its weights; missing if a layer learns nothing. */
  readonly weights?: ByteCount | undefined;
  readonly map: ByteCount;
}

const known: Known<{ readonly unit: UnitName }> = { unit: oneOf(...unitNames) };

/**
 * The weights and the map of each layer as two curves, from the first layer to the last, in steps of a thousand.
 *
 *     layerCurves([{ step: "conv1_1", weights: bytes(7168, "…"), map: bytes(12845056, "…") }], { unit })
 */
export function layerCurves(
  layers: readonly LayerMemory[],
  options: {
    /** The reader's unit for bytes; the input `unit`. */
    readonly unit: UnitName;
  },
): Figure {
  expectOptions("layerCurves", options, known);
  const { unit } = options;
  const kinds = [
    { kind: "weights", name: "weights", at: ({ weights }: LayerMemory) => weights },
    { kind: "activations", name: "maps", at: ({ map }: LayerMemory) => map },
  ] as const;
  const points = kinds.flatMap(({ kind, name, at }) =>
    layers.flatMap((layer) => {
      const memory = at(layer);
      if (memory === undefined) return [];
      const told = `${layer.step}, ${name}: ${memory.text[unit]}`;
      return [
        {
          step: layer.step,
          kind,
          name,
          size: memory.bytes,
          told,
          stroke: `var(--${kind}-text)`,
          fill: `var(--${kind})`,
        },
      ];
    }),
  );
  const sizes = points.map(({ size }) => size);
  const prefixes = units[unit].slice(1).map(({ bytes }) => bytes);
  const domain = [prefixes[0]!, 2 * Math.max(...sizes)];
  const ticks = prefixes.flatMap((size) => [size, 10 * size, 100 * size]).filter((tick) => tick < domain[1]!);
  const names = kinds.map(({ kind, name }) => {
    const own = points.filter((point) => point.kind === kind);
    return { ...own.reduce((most, point) => (point.size > most.size ? point : most)), text: name };
  });
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 500,
      height: 380,
      marginLeft: 72,
      marginRight: 24,
      marginTop: 34,
      marginBottom: 66,
      style: { fontSize: "13px" },
      ariaLabel: points.map(({ told }) => told).join("; "),
      x: { type: "point", domain: layers.map(({ step }) => step), label: null, tickRotate: -55 },
      y: {
        type: "log",
        label: "memory (each line is ten times the one below)",
        domain,
        ticks,
        tickFormat: (tick: number) => formatBytes(tick, unit),
        grid: true,
      },
      marks: kinds.flatMap(({ kind }) => {
        const own = points.filter((point) => point.kind === kind);
        const place = { x: "step", y: "size" } as const;
        const stroke = `var(--${kind}-text)`;
        return [
          Plot.line(own, {
            ...place,
            stroke,
            strokeWidth: 2.5,
            strokeDasharray: kind === "weights" ? "none" : "6 3",
          }),
          Plot.dot(own, { ...place, r: 4, fill: "fill", stroke, title: "told" }),
          Plot.text(
            names.filter((name) => name.kind === kind),
            {
              ...place,
              text: "text",
              fill: stroke,
              dy: -14,
              textAnchor: kind === "weights" ? "end" : "start",
            },
          ),
        ];
      }),
    });
  const rows = layers.map(({ step, weights, map }) => ({ step, weights: weights ?? "–", map }));
  const columns = { step: "layer", weights: "weights", map: "maps" };
  return { render, data: [{ rows, columns, part: "step" }] };
}
