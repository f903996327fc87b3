import { expect, test } from "vitest";
import type { Shape } from "../../../../engine/layers/layer.ts";
import type { NumberFormat } from "../../../../engine/memory/dtypes.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/resolveSettings.ts";
import { Recorder } from "../../../../engine/memory/timeline/recorder.ts";
import { trainingProcess, trainingTimeline } from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import { withInput } from "../../../../engine/network/build.ts";
import pytorch from "../../../reference/pytorch-lbfgs.json" with { type: "json" };
import { ownNetworks } from "../ownNetworks.ts";
import { curveTurns } from "./turns.ts";

interface Config {
  readonly options: OptimizerOptions;
  /** The step, counted from 1. */
  readonly step: number;
}

const turnRows = pytorch.turns as unknown as readonly {
  readonly config: Config & {
    readonly dtype: NumberFormat;
    readonly shapes: readonly Shape[];
    readonly untrained: readonly number[];
  };
  readonly turns: readonly number[];
}[];

test.for(turnRows.map((row) => [JSON.stringify(row.config), row] as const))(
  "memory turns where PyTorch's turns, %s",
  ([, { config, turns: expected }]) => {
    const { options, step, dtype, shapes, untrained } = config;
    const recorder = new Recorder();
    const parameters = shapes.map((shape, place) => ({ name: `${place}`, shape, element: "value" as const }));
    const play = optimizer("lbfgs", options).closureSteps!({
      recorder,
      dtype,
      parameters,
      trained: parameters.filter((_, place) => !untrained.includes(place)),
      isLater: false,
    });
    // A loss that stays, as all that the closure needs.
    const loss = recorder.allocate("loss", 4, "activations");
    let begin = 0;
    for (let place = 0; place < step; place++) {
      begin = recorder.events.length;
      play(() => ({ loss: recorder.retain(loss) }));
    }
    expect(curveTurns(recorder.events.slice(begin))).toEqual(expected);
  },
);

const peakRows = pytorch.peaks as unknown as readonly {
  readonly config: Config & {
    readonly builder: string;
    readonly batch: number;
    readonly s2n: boolean;
    readonly microBatches: number;
    readonly keepsLogits: boolean;
  };
  readonly peak_bytes: number;
}[];

test.for(peakRows.map((row) => [JSON.stringify(row.config), row] as const))(
  "the peak of a step is PyTorch's, %s",
  ([, { config, peak_bytes }]) => {
    const { builder, batch, options, step, s2n, microBatches, keepsLogits } = config;
    const own = ownNetworks.find(({ name }) => name === builder)!;
    const network = withInput(own, [batch, ...own.input.slice(1)]);
    const made = optimizer("lbfgs", options);
    const program = {
      optimizer: made,
      zeroGradients: s2n ? "none" : "zero",
      microBatches,
      keepsLogits,
    } as const;
    const process = trainingProcess(network, program);
    let begin = 0;
    for (let place = 0; place < step; place++) {
      begin = process.timeline.events.length;
      process.step();
    }
    let [alive, most] = [0, 0];
    for (const [place, { type, bytes }] of process.timeline.events.entries()) {
      if (type === "allocate") alive += bytes;
      if (type === "free") alive -= bytes;
      if (place >= begin) most = Math.max(most, alive);
    }
    expect(most).toBe(peak_bytes);
    const one = (step: "first" | "later") => peak(trainingTimeline(network, { ...program, step })).bytes;
    if (step === 1) expect(one("first")).toBe(peak_bytes);
    if (step >= (made.alikeFrom ?? 2)) expect(one("later")).toBe(peak_bytes);
  },
);

test.for([
  [{}, 7], // 20 moves a step; 101 of them make 100 pairs
  [{ historySize: 99 }, 6],
  [{ maxIter: 1, historySize: 1 }, 3],
  [{ maxIter: 2, historySize: 1 }, 3], // two evaluations end a step after its first move
  [{ maxIter: 4, historySize: 3 }, 2],
  [{ maxIter: 5, maxEval: 3, historySize: 4 }, 4],
] as const)("of LBFGS with %j all steps are alike from step %i on", ([options, step]) => {
  expect(optimizer("lbfgs", options).alikeFrom).toBe(step);
});

test("a count of LBFGS says what it assumes", () => {
  expect(optimizer("lbfgs").assumes).toContain("every pair is kept (ys > 1e-10)");
  expect(optimizer("adam").assumes).toBeUndefined();
});
