import { batchNorm2d } from "../../layers/batchNorm2d.ts";
import { concat } from "../../layers/concat.ts";
import { conv2d } from "../../layers/conv2d.ts";
import { maxPool2d } from "../../layers/maxPool2d.ts";
import { relu } from "../../layers/relu.ts";
import type { Conv2dLayerOptions } from "../../layers/conv2d.ts";
import type { StepSpec } from "../../network/network.ts";

/** A convolution without biases, batch normalisation, ReLU; `source` is the step it takes, if not the one before. */
export function convolutionSteps(
  name: string,
  options: Conv2dLayerOptions,
  source?: string,
): readonly StepSpec[] {
  const inputs = source === undefined ? {} : { inputs: [source] };
  return [
    { name: `${name}.conv`, layer: conv2d({ ...options, bias: false }), ...inputs },
    { name: `${name}.bn`, layer: batchNorm2d({ numFeatures: options.outChannels }) },
    { name: `${name}.relu`, layer: relu({ inPlace: true }) },
  ];
}

/**
 * Four branches on one map, joined along the channels: 1 × 1; 1 × 1 then 3 × 3; the same, narrower; 3 × 3 pooling then
 * 1 × 1. `filters` are the paper's columns: 1 × 1, 3 × 3 reduce, 3 × 3, 5 × 5 reduce, 5 × 5, pool projection.
 */
export function inception(
  name: string,
  source: string,
  inChannels: number,
  filters: readonly [number, number, number, number, number, number],
): readonly StepSpec[] {
  const [one, reduce3, three, reduce5, five, projection] = filters;
  const branch = (place: number): string => `${name}.branch${place}`;
  const single = (outChannels: number): Conv2dLayerOptions => ({ inChannels, outChannels, kernelSize: 1 });
  const square = (inside: number, outChannels: number): Conv2dLayerOptions => ({
    inChannels: inside,
    outChannels,
    kernelSize: 3,
    padding: 1,
  });
  const pool = maxPool2d({ kernelSize: 3, stride: 1, padding: 1, ceilMode: true });
  return [
    ...convolutionSteps(branch(1), single(one), source),
    ...convolutionSteps(`${branch(2)}.0`, single(reduce3), source),
    ...convolutionSteps(`${branch(2)}.1`, square(reduce3, three)),
    ...convolutionSteps(`${branch(3)}.0`, single(reduce5), source),
    ...convolutionSteps(`${branch(3)}.1`, square(reduce5, five)),
    { name: `${branch(4)}.0`, layer: pool, inputs: [source] },
    ...convolutionSteps(`${branch(4)}.1`, single(projection)),
    {
      name: `${name}.cat`,
      layer: concat(),
      inputs: [`${branch(1)}.relu`, `${branch(2)}.1.relu`, `${branch(3)}.1.relu`, `${branch(4)}.1.relu`],
    },
  ];
}
