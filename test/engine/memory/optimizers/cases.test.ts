import { expect, test } from "vitest";
import { layers } from "../../../../engine/layers/layers.ts";
import type { Layer, Shape } from "../../../../engine/layers/layer.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import type { OptimizerName } from "../../../../engine/memory/optimizers/optimizerKinds.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/resolveSettings.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import { trainingTimeline } from "../../../../engine/memory/timeline/trainingTimeline.ts";
import type { Network } from "../../../../engine/network/network.ts";
import { sequence } from "../../../../engine/network/sequence.ts";
import { zoo } from "../../../../engine/zoo/zoo.ts";
import pytorch from "../../../reference/pytorch-optimizer-cases.json" with { type: "json" };

type Described =
  | {
      readonly zoo: keyof typeof zoo;
      readonly batch: number;
      readonly size: number;
      readonly classes: number;
    }
  | {
      readonly input: Shape;
      readonly steps: readonly { readonly name: string; readonly kind: string; readonly options?: object }[];
    };

interface Case {
  readonly id: string;
  readonly network: Described;
  readonly expected: { readonly training: number };
  readonly program: { readonly optimizer: keyof typeof programs; readonly foreach: boolean };
}

const programs = {
  sgdMomentumWeightDecay: ["sgd", { momentum: 0.9, weightDecay: 1e-4 }],
  sgdNesterov: ["sgd", { momentum: 0.9, nesterov: true }],
  adamw: ["adamw", {}],
  amsgrad: ["adam", { amsgrad: true }],
  adafactor: ["adafactor", {}],
  adagrad: ["adagrad", {}],
  rmsprop: ["rmsprop", {}],
  rmspropCentered: ["rmsprop", { centered: true }],
  rmspropMomentum: ["rmsprop", { momentum: 0.9 }],
} as const satisfies Record<string, readonly [OptimizerName, OptimizerOptions]>;

const makers = layers as unknown as Readonly<Record<string, (options?: object) => Layer>>;

function networkOf(described: Described): Network {
  if ("zoo" in described) {
    const { zoo: name, ...options } = described;
    return zoo[name].network(options);
  }
  const steps = described.steps.map(({ name, kind, options }) => [name, makers[kind](options)] as const);
  return sequence("described", described.input, Object.fromEntries(steps));
}

test.for(pytorch.cases as unknown as readonly Case[])("$id", ({ network, program, expected }) => {
  const [name, options] = programs[program.optimizer];
  const implementation = program.foreach ? "foreach" : "for-loop";
  const timeline = trainingTimeline(networkOf(network), {
    optimizer: optimizer(name, { ...options, implementation }),
  });
  expect(peak(timeline).bytes).toBe(expected.training);
});
