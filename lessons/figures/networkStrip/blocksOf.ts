import { featureMaps, summary, withInput, type Network } from "engine";
import { layerWords } from "./layerWords.ts";

export type Shown = "parameters" | "feature maps";

/** A layer as a strip shows it: its numbers, and its kind in words. */
export interface LayerBlock {
  readonly position: number;
  readonly step: string;
  /** The module that it is in, `features` of `features.0`; empty if it stands alone. */
  readonly module: string;
  readonly name: string;
  readonly what: string;
  readonly count: number;
}

/** The layers that a strip shows, in order. */
export function blocksOf(
  network: Network,
  { show, batch, size }: { show: Shown; batch: number | undefined; size: number | undefined },
): readonly LayerBlock[] {
  const [N = 1, ...sides] = network.input;
  const input = [batch ?? N, ...sides.map((side, axis) => (axis === 0 ? side : (size ?? side)))];
  const resized = batch === undefined && size === undefined ? network : withInput(network, input);
  const maps = new Map(featureMaps(resized).rows.map((row) => [row.step, row]));
  const { rows } = summary(resized);
  const kindOf = new Map(rows.map(({ step, kind }) => [step, kind]));
  const chosen =
    show === "feature maps"
      ? [...maps.values()]
      : rows
          .filter(({ step, parameterCount }) => parameterCount > 0 || maps.has(step))
          .map(({ step, outputShape, parameterCount }) => ({
            step,
            shape: outputShape,
            count: parameterCount,
          }));
  return chosen.map(({ step, shape, count }, position) => {
    const dot = step.indexOf(".");
    const what = step === "input" ? "the picture" : layerWords(kindOf.get(step)!);
    return {
      position,
      step,
      module: step.slice(0, Math.max(dot, 0)),
      name: step.slice(dot + 1),
      what: `${what}, ${shape.join(" × ")}`,
      count,
    };
  });
}
