import { expect, test } from "vitest";
import { processPeaks } from "../../../../engine/memory/allocator/processPeaks.ts";
import type { NumberFormat } from "../../../../engine/memory/dtypes.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import type { OptimizerName } from "../../../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/settings.ts";
import { inferenceProcess } from "../../../../engine/memory/timeline/inference.ts";
import type { MemoryProcess } from "../../../../engine/memory/timeline/process.ts";
import { trainingProcess } from "../../../../engine/memory/timeline/training.ts";
import { withInput } from "../../../../engine/network/build.ts";
import type { Network } from "../../../../engine/network/network.ts";
import { zoo } from "../../../../engine/zoo/index.ts";
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
