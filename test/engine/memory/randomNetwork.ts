import fc from "fast-check";
import { layers } from "../../../engine/layers/layers.ts";
import type { Layer, Shape } from "../../../engine/layers/layer.ts";
import { segmentsOf } from "../../../engine/memory/timeline/checkpointSegment.ts";
import { expectUnmodified } from "../../../engine/memory/timeline/expectUnmodified.ts";
import { schedule } from "../../../engine/memory/timeline/schedule.ts";
import { build } from "../../../engine/network/build.ts";
import { inEvaluation } from "../../../engine/network/inEvaluation.ts";
import type { Network, StepSpec } from "../../../engine/network/network.ts";

const makers: readonly ((channels: number) => Layer)[] = [
  (channels) => layers.conv2d({ inChannels: channels, outChannels: channels, kernelSize: 3, padding: 1 }),
  () => layers.relu(),
  () => layers.relu({ inPlace: true }),
  () => layers.silu({ inPlace: true }),
  () => layers.elu({ inPlace: true }),
  () => layers.gelu(),
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
    const shape = [batch, channels, side, side];
    const ends = (plans: readonly StepSpec[]): readonly StepSpec[] => [
      ...plans,
      { name: "flatten", layer: layers.flatten() },
      { name: "fc", layer: layers.linear({ inFeatures: channels * side * side, outFeatures: 5 }) },
    ];
    const plans: StepSpec[] = [];
    const push = (plan: StepSpec): void => {
      if (runs(shape, ends([...plans, plan]))) plans.push(plan);
    };
    steps.forEach(({ maker, module, skip }, place) => {
      const name = module === 0 ? `step${place}` : `module${module}.step${place}`;
      push({ name, layer: makers[maker](channels) });
      const [last, from] = [plans.at(-1)?.name, plans.at(-skip)?.name];
      if (skip > 1 && last !== undefined && from !== undefined)
        push({ name: `${name}sum`, layer: layers.add(), inputs: [last, from] });
    });
    return build("random", shape, ends(plans));
  });

// What has been written over in place cannot be added to, nor can backward find what it kept there.
function runs(shape: Shape, plans: readonly StepSpec[]): boolean {
  try {
    const network = build("random", shape, plans);
    inEvaluation(network);
    const training = schedule(network, { layer: layers.crossEntropy(), labels: [shape[0]] });
    expectUnmodified(training);
    segmentsOf(training, 2);
    return true;
  } catch {
    return false;
  }
}
