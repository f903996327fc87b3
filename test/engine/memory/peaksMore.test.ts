import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { memTrackerBytes } from "../../../engine/memory/memTrackerKind.ts";
import { optimizers } from "../../../engine/memory/optimizers/index.ts";
import { inferenceTimeline } from "../../../engine/memory/timeline/inferenceTimeline.ts";
import { peak } from "../../../engine/memory/timeline/peak.ts";
import { trainingTimeline } from "../../../engine/memory/timeline/trainingTimeline.ts";
import { build, withInput } from "../../../engine/network/build.ts";
import type { Network } from "../../../engine/network/network.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import more from "../../reference/pytorch-memory-more.json" with { type: "json" };
import { ownNetworks } from "./ownNetworks.ts";

const { sgdMomentum: sgdm, adamForeach: adam_foreach, ...others } = optimizers;
const byName = { ...others, sgdm, adam_foreach };

interface Config {
  readonly builder: string;
  readonly B: number;
  readonly size?: number;
  readonly classes?: number;
  readonly opt: keyof typeof byName | null;
  readonly grad?: boolean;
  readonly steps?: number;
  readonly s2n?: boolean;
  readonly checkpoints?: number;
  readonly microBatches?: number;
}

const rows = more.rows as unknown as readonly {
  readonly config: Config;
  readonly peak_bytes: Record<string, number>;
}[];

// In a row of modules no caller keeps anything, and ReLU is not in place: see more.py.
function chain(network: Network): Network {
  const plans = network.steps.map(({ name, layer }) => ({
    name: name.replaceAll(".", " "),
    layer: layer.kind === "relu" ? layers.relu() : layer,
  }));
  return build(network.name, network.input, plans);
}

function networkOf({ builder, B, size = 224, classes = 1000, checkpoints }: Config): Network {
  const own = ownNetworks.find(({ name }) => name === builder);
  if (own !== undefined) return withInput(own, [B, ...own.input.slice(1)]);
  const network = Object.values(zoo)
    .find(({ name }) => name === builder)!
    .network({ batch: B, size, classes });
  return checkpoints === undefined ? network : chain(network);
}

test.for(rows.map((row) => [JSON.stringify(row.config), row] as const))(
  "the peak of %s",
  ([, { config, peak_bytes }]) => {
    const { opt, grad = true, steps = 2, s2n = true, checkpoints = 1, microBatches = 1 } = config;
    const timeline =
      opt === null
        ? inferenceTimeline(networkOf(config), { autograd: grad })
        : trainingTimeline(networkOf(config), {
            optimizer: byName[opt],
            step: steps === 1 ? "first" : "later",
            zeroGradients: s2n ? "none" : "zero",
            checkpoints,
            microBatches,
          });
    const { bytes, event } = peak(timeline);
    const found = { ...memTrackerBytes(timeline, event), Total: bytes };
    expect(config.checkpoints === undefined ? found : { Total: bytes }).toEqual(peak_bytes);
  },
);
