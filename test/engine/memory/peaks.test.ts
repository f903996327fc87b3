import { expect, test } from "vitest";
import { memTrackerBytes } from "../../../engine/memory/memTrackerKind.ts";
import { optimizers } from "../../../engine/memory/optimizers/index.ts";
import { inferenceTimeline } from "../../../engine/memory/timeline/inferenceTimeline.ts";
import { peak } from "../../../engine/memory/timeline/peak.ts";
import { trainingTimeline } from "../../../engine/memory/timeline/trainingTimeline.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import pytorch from "../../reference/pytorch-memory.json" with { type: "json" };

const byName = {
  sgd: optimizers.sgd,
  sgdm: optimizers.sgdMomentum,
  adam: optimizers.adam,
  adam_foreach: optimizers.adamForeach,
};

interface Config {
  readonly builder: string;
  readonly B: number;
  readonly opt: keyof typeof byName | null;
  readonly grad?: boolean;
  readonly s2n?: boolean;
}

test.for(pytorch.peaks_MemTracker_FakeTensor.rows)(
  "the peak of $config.builder at batch $config.B, $config.mode, $config.opt",
  ({ config, peak_bytes }) => {
    const { builder, B, opt, grad = true, s2n = true } = config as Config;
    const network = Object.values(zoo)
      .find(({ name }) => name === builder)!
      .network({ batch: B });
    const timeline =
      opt === null
        ? inferenceTimeline(network, { autograd: grad })
        : trainingTimeline(network, { optimizer: byName[opt], zeroGradients: s2n ? "none" : "zero" });
    const { bytes, event } = peak(timeline);
    expect({ ...memTrackerBytes(timeline, event), Total: bytes }).toEqual(peak_bytes);
  },
);
