import { expect, test } from "vitest";
import { layers } from "../../../../engine/layers/layers.ts";
import { memTrackerBytes } from "../../../../engine/memory/memTrackerKind.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import { trainingTimeline } from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { withInput } from "../../../../engine/network/build.ts";
import type { Network } from "../../../../engine/network/network.ts";
import { sequence } from "../../../../engine/network/sequence.ts";
import { zoo } from "../../../../engine/zoo/zoo.ts";
import pytorch from "../../../reference/pytorch-optimizers.json" with { type: "json" };
import { ownNetworks } from "../ownNetworks.ts";
import { nameOf, type OptimizerConfig } from "./optimizerConfig.ts";

const rows = pytorch.peaks as unknown as readonly {
  readonly config: OptimizerConfig & { readonly builder: string; readonly s2n: boolean };
  readonly peak_bytes: Readonly<Record<string, number>>;
}[];

const linear = (inFeatures: number, outFeatures: number) =>
  layers.linear({ inFeatures, outFeatures, bias: false });
const { flatten, relu } = layers;
const matrices = sequence("Matrices", [1, 1, 12, 12], {
  flatten: flatten(),
  a: linear(144, 200),
  relu1: relu(),
  b: linear(200, 300),
  relu2: relu(),
  c: linear(300, 9),
});

function networkOf(builder: string): Network {
  const own = [...ownNetworks, matrices].find(({ name }) => name === builder);
  if (own !== undefined) return withInput(own, [1, ...own.input.slice(1)]);
  return Object.values(zoo)
    .find(({ name }) => name === builder)!
    .network({ batch: 1 });
}

test.for(rows.map((row) => [nameOf(row.config), row] as const))(
  "the peak of a step, %s",
  ([, { config, peak_bytes }]) => {
    const { builder, optimizer: name, options, implementation, step, s2n } = config;
    const timeline = trainingTimeline(networkOf(builder), {
      optimizer: optimizer(name, { ...options, implementation }),
      step,
      zeroGradients: s2n ? "none" : "zero",
    });
    const { bytes, event } = peak(timeline);
    expect({ ...memTrackerBytes(timeline, event), Total: bytes }).toEqual(peak_bytes);
  },
);
