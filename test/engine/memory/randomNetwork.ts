import fc from "fast-check";
import { layers } from "../../../engine/layers/index.ts";
import type { Layer, Shape } from "../../../engine/layers/layer.ts";
import { build } from "../../../engine/network/build.ts";
import { inEvaluation } from "../../../engine/network/inEvaluation.ts";
import type { Network, StepPlan } from "../../../engine/network/network.ts";

const makers: readonly ((channels: number) => Layer)[] = [
  (channels) => layers.conv2d({ inChannels: channels, outChannels: channels, kernelSize: 3, padding: 1 }),
  () => layers.relu(),
  () => layers.relu({ inPlace: true }),
  () => layers.dropout(),
  (channels) => layers.batchNorm2d({ numFeatures: channels }),
  () => layers.maxPool2d({ kernelSize: 3, stride: 1, padding: 1 }),
  () => layers.averagePool2d({ kernelSize: 3, stride: 1, padding: 1 }),
];

/** A network of one shape throughout, some steps inside modules, some added to an earlier one, ending in five scores. */
export const randomNetwork: fc.Arbitrary<Network> = fc
  .record({
    batch: fc.integer({ min: 1, max: 4 }),
    channels: fc.integer({ min: 1, max: 3 }),
    side: fc.integer({ min: 2, max: 5 }),
    steps: fc.array(
      fc.record({
        maker: fc.nat({ max: makers.length - 1 }),
        module: fc.nat({ max: 3 }),
        skip: fc.nat({ max: 5 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ batch, channels, side, steps }) => {
    const plans: StepPlan[] = [];
    const shape = [batch, channels, side, side];
    steps.forEach(({ maker, module, skip }, place) => {
      const name = module === 0 ? `step${place}` : `module${module}.step${place}`;
      plans.push({ name, layer: makers[maker](channels) });
      const from = plans.at(-skip)?.name;
      const sum = { name: `${name}sum`, layer: layers.add(), inputs: [name, from ?? name] };
      if (skip > 1 && from !== undefined && builds(shape, [...plans, sum])) plans.push(sum);
    });
    plans.push(
      { name: "flatten", layer: layers.flatten() },
      { name: "fc", layer: layers.linear({ inFeatures: channels * side * side, outFeatures: 5 }) },
    );
    return build("random", shape, plans);
  });

// What has been written over in place cannot be added to.
function builds(shape: Shape, plans: readonly StepPlan[]): boolean {
  try {
    inEvaluation(build("random", shape, plans));
    return true;
  } catch {
    return false;
  }
}
