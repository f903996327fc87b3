import { expect, test } from "vitest";
import { layers } from "../../../../engine/layers/layers.ts";
import { AllocatorPlayer } from "../../../../engine/memory/allocator/allocatorPeaks.ts";
import { processPeaks } from "../../../../engine/memory/allocator/processPeaks.ts";
import type { NumberFormat } from "../../../../engine/memory/dtypes.ts";
import { optimizers } from "../../../../engine/memory/optimizers/index.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import type { OptimizerName } from "../../../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/resolveSettings.ts";
import { inferenceProcess } from "../../../../engine/memory/timeline/inferenceTimeline.ts";
import type { MemoryProcess } from "../../../../engine/memory/timeline/memoryProcess.ts";
import {
  trainingProcess,
  type TrainingProgram,
} from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { withInput } from "../../../../engine/network/build.ts";
import type { Network } from "../../../../engine/network/network.ts";
import { sequence } from "../../../../engine/network/sequence.ts";
import { zoo } from "../../../../engine/zoo/zoo.ts";
import others from "../../../reference/pytorch-reserved-cases.json" with { type: "json" };
import reserved from "../../../reference/pytorch-reserved.json" with { type: "json" };
import { ownNetworks } from "../ownNetworks.ts";

interface Case {
  readonly network: string;
  readonly batch: number;
  readonly size?: number;
  readonly dtype?: NumberFormat;
  readonly optimizer?: OptimizerName;
  readonly options?: OptimizerOptions;
  readonly implementation?: "for-loop" | "foreach" | "fused";
  readonly zeroGradients?: "none" | "zero";
  readonly microBatches?: number;
  readonly keepsLogits?: boolean;
  readonly afterStep: readonly (readonly [number, number])[];
}

const cases = reserved.cases as unknown as readonly Case[];

function networkOf({ network: name, batch, size = 224 }: Pick<Case, "network" | "batch" | "size">): Network {
  const own = ownNetworks.find((network) => network.name === name);
  if (own !== undefined) return withInput(own, [batch, ...own.input.slice(1)]);
  return zoo[name as keyof typeof zoo].network({ batch, size });
}

function processOf(one: Case): MemoryProcess {
  const { dtype = "float32", zeroGradients = "none", microBatches = 1, keepsLogits = false } = one;
  const network = networkOf(one);
  if (one.optimizer === undefined) return inferenceProcess(network, { dtype });
  const chosen = optimizer(one.optimizer, {
    ...one.options,
    ...(one.implementation === undefined ? {} : { implementation: one.implementation }),
  });
  return trainingProcess(network, { dtype, zeroGradients, microBatches, keepsLogits, optimizer: chosen });
}

test.for(cases.map(({ afterStep, ...rest }) => [JSON.stringify(rest), { afterStep, ...rest }] as const))(
  "PyTorch's own run of %s takes the same, step by step",
  ([, one]) => {
    const { steps, later, settled } = processPeaks(processOf(one));
    const found = one.afterStep.map((_, place) => steps[place] ?? later);
    expect(found.map((peaks) => [peaks.peakAllocatedBytes, peaks.reservedBytes])).toEqual(one.afterStep);
    expect(settled).toBe(true);
  },
);

test("another program, which traced six of them too, found the same", () => {
  const ours = cases.map(({ network, batch, afterStep }) => JSON.stringify({ network, batch, afterStep }));
  for (const { network, batch, afterStep, optimizer: name } of others.cases) {
    expect(ours).toContain(JSON.stringify({ network, batch, afterStep }));
    const process = trainingProcess(networkOf({ network, batch }), {
      optimizer: optimizers[name as keyof typeof optimizers],
    });
    const { steps, later } = processPeaks(process);
    const found = afterStep.map((_, place) => steps[place] ?? later);
    expect(found.map((peaks) => [peaks.peakAllocatedBytes, peaks.reservedBytes])).toEqual(afterStep);
  }
});

const oneLayer = () =>
  sequence("one layer", [8, 1000], { fc: layers.linear({ inFeatures: 1000, outFeatures: 10 }) });

test("one linear layer, eight rows: every tensor lies in whole blocks of 512 B, all in one segment of 2 MiB", () => {
  const { load, later } = processPeaks(trainingProcess(oneLayer()));
  const loaded = { weight: 40_448, bias: 512, input: 32_256, labels: 512 };
  const afterStep = { ...loaded, loss: 512, gradientOfWeight: 40_448, gradientOfBias: 512 };
  const sum = (blocks: Record<string, number>) =>
    Object.values(blocks).reduce((total, bytes) => total + bytes, 0);
  expect(load.allocatedBytes).toBe(sum(loaded));
  expect(later.allocatedBytes).toBe(sum(afterStep));
  // The gradients of the loss and of the answer are there until the layer's own have come.
  expect(later.peakAllocatedBytes).toBe(sum(afterStep) + 512 + 512);
  expect([load.reservedBytes, later.reservedBytes]).toEqual([2_097_152, 2_097_152]);
});

test("Adam keeps two blocks more for each parameter; its step counters live in CPU memory", () => {
  const [plain, adam] = [optimizers.sgd, optimizers.adam].map(
    (optimizer) => processPeaks(trainingProcess(oneLayer(), { optimizer })).later.allocatedBytes,
  );
  expect(adam - plain).toBe(2 * 40_448 + 2 * 512);
});

test("a process that does the same from its first step on is played for three steps", () => {
  const { steps, settled } = processPeaks(trainingProcess(oneLayer()));
  expect([steps.length, settled]).toEqual([3, true]);
});

test("two steps alike are not enough: ResNet-152 reserves 22 MiB more in its third", () => {
  const network = zoo.resnet152.network({ batch: 32, size: 64 });
  const { steps, settled } = processPeaks(trainingProcess(network, { optimizer: optimizers.sgd }));
  expect(steps.map(({ reservedBytes }) => reservedBytes)).toEqual([
    817_889_280, 817_889_280, 840_957_952, 840_957_952, 840_957_952,
  ]);
  expect(settled).toBe(true);
});

test("a process that is left too early has not settled", () => {
  const { steps, later, settled } = processPeaks(trainingProcess(oneLayer()), { most: 2 });
  expect([steps.length, settled]).toEqual([2, false]);
  expect(later).toEqual(steps[1]);
});

const programs: readonly TrainingProgram[] = [
  { optimizer: optimizers.sgd },
  { optimizer: optimizers.adamForeach, zeroGradients: "zero" },
  { optimizer: optimizer("sgd", { momentum: 0.9, weightDecay: 1e-4 }), microBatches: 2, keepsLogits: true },
];
const runs = Object.values(zoo).flatMap((entry, place) =>
  programs.map((program, which) => ({ entry, program, batch: [1, 3, 8, 32, 100][(place + which) % 5] })),
);

test("at least 40 processes are followed for 30 steps", () => {
  expect(runs.length).toBeGreaterThanOrEqual(40);
});

test.for(runs.map((run) => [run.entry.name, run.batch, run.program.optimizer?.name, run] as const))(
  "%s, %i pictures, %s: once settled, 30 steps take the same",
  ([, , , { entry, program, batch }]) => {
    const network = entry.network({ batch });
    const { steps, later, settled } = processPeaks(trainingProcess(network, program));
    expect(settled).toBe(true);
    const process = trainingProcess(network, program);
    const { tensors, events } = process.timeline;
    const player = new AllocatorPlayer(tensors);
    let played = 0;
    for (let step = 0; step < 30; step++) {
      process.step();
      const peaks = player.play(events.slice(played));
      played = events.length;
      // The first stretch has the load in it, whose peak is lower than the step's.
      expect(peaks).toEqual(steps[step] ?? later);
    }
  },
);
