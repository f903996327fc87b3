import {
  inferenceTimeline,
  layers,
  optimizers,
  peak,
  savedForBackward,
  sequence,
  summary,
  trainingTimeline,
  zoo,
  type Network,
} from "engine";
import { bestOf } from "../engine/bestOf.ts";

export interface VggTime {
  readonly what: string;
  readonly milliseconds: number;
}

/** The times of VGG-16's timelines, each the shortest of 500 runs. */
export function vggTimes(): readonly VggTime[] {
  const network = zoo.vgg16.network({ batch: 32 });
  const adam = trainingTimeline(network, { optimizer: optimizers.adam });
  const works: readonly [what: string, work: () => unknown][] = [
    ["summary", () => summary(network)],
    ["saved for backward", () => savedForBackward(network)],
    ["timeline of a forward pass", () => inferenceTimeline(network)],
    ["timeline of a training step with SGD", () => trainingTimeline(network)],
    [
      "timeline of a training step with Adam",
      () => trainingTimeline(network, { optimizer: optimizers.adam }),
    ],
    ["peak of the last", () => peak(adam)],
  ];
  return works.map(([what, work]) => ({ what, milliseconds: bestOf(500, work) }));
}

export interface LongTime {
  readonly steps: number;
  readonly milliseconds: number;
  readonly microsecondsPerStep: number;
}

/** The cost of ever longer networks: the same for each step, if it is linear. */
export function longTimes(): readonly LongTime[] {
  return [1e3, 1e4, 1e5].map((steps) => {
    const network = row(steps);
    const milliseconds = bestOf(5, () => trainingTimeline(network));
    return { steps, milliseconds, microsecondsPerStep: (1000 * milliseconds) / steps };
  });
}

function row(steps: number): Network {
  const conv = layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 3, padding: 1 });
  const relu = layers.relu();
  const named = Array.from(
    { length: steps },
    (_, place) => [`step${place}`, place % 2 === 0 ? conv : relu] as const,
  );
  return sequence("row", [1, 1, 8, 8], Object.fromEntries(named));
}
