import { expect, test } from "vitest";
import {
  inferenceTimeline,
  layers,
  optimizers,
  peak,
  savedForBackward,
  summary,
  trainingTimeline,
  zoo,
  type Layer,
  type Network,
} from "engine";
import { build } from "../../../engine/network/build.ts";
import { namings } from "../../../engine/zoo/zooEntry.ts";
import written from "../../reference/pytorch-written-cases.json" with { type: "json" };

interface Step {
  readonly name: string;
  readonly kind: string;
  readonly options?: object;
  readonly inputs?: readonly string[];
}

interface Case {
  readonly id: string;
  readonly network:
    | {
        readonly zoo: keyof typeof zoo;
        readonly batch: number;
        readonly size: number;
        readonly classes: number;
      }
    | { readonly input: readonly number[]; readonly steps: readonly Step[] };
  readonly expected: Readonly<Record<string, number>>;
  readonly program: { readonly keepsLogits?: boolean; readonly writtenAs?: string };
  readonly training: { readonly optimizer: keyof typeof optimizers };
}

const makers = layers as unknown as Readonly<Record<string, (options?: object) => Layer>>;

// The blocks of one of the networks end in `return relu(out + identity)`: `out` holds what the second norm made.
function heldUntil(name: string): { heldUntil?: string } {
  return /^body\.\d\.bn2$/.test(name) ? { heldUntil: name.replace("bn2", "relu2") } : {};
}

function networkOf({ id, network }: Case): Network {
  if ("zoo" in network) {
    const { zoo: name, ...options } = network;
    return zoo[name].network(options);
  }
  const plans = network.steps.map(({ name, kind, options, inputs }) => ({
    name,
    layer: makers[kind](options),
    ...(inputs === undefined ? {} : { inputs }),
    ...heldUntil(name),
  }));
  return build(id, network.input, plans);
}

test.for(written.cases as unknown as readonly Case[])("$id", (one) => {
  const network = networkOf(one);
  const { keepsLogits = false } = one.program;
  const optimizer = optimizers[one.training.optimizer];
  const answers: Readonly<Record<string, () => number>> = {
    parameterCount: () => summary(network).parameterCount,
    multiplyAdds: () => summary(network).multiplyAdds,
    savedForBackwardBytes: () => savedForBackward(network).bytes,
    inference: () => peak(inferenceTimeline(network)).bytes,
    inferenceWithGrad: () => peak(inferenceTimeline(network, { autograd: true })).bytes,
    training: () => peak(trainingTimeline(network, { optimizer, keepsLogits })).bytes,
  };
  const found = Object.keys(one.expected).map((name) => [name, answers[name]()] as const);
  expect(Object.fromEntries(found)).toEqual(one.expected);
});

test("the tutorial's loop keeps 64 × 1000 scores more through backward than one that does not", () => {
  const network = zoo.resnet18.network({ batch: 64 });
  const [kept, not] = [true, false].map(
    (keepsLogits) => peak(trainingTimeline(network, { keepsLogits })).bytes,
  );
  expect(kept - not).toBe(64 * 1000 * 4);
});

test("names make no difference to what is computed: parameters, work and saved tensors are the same", () => {
  const counts = namings.map((naming) => {
    const network = zoo.resnet18.network({ naming });
    return [summary(network).parameterCount, summary(network).multiplyAdds, savedForBackward(network).bytes];
  });
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[2]).toEqual(counts[0]);
});

test("a step is held until a later step alone", () => {
  const step = (name: string, heldUntil?: string) => ({
    name,
    layer: layers.relu(),
    ...(heldUntil === undefined ? {} : { heldUntil }),
  });
  expect(() => build("late", [1, 2], [step("a"), step("b", "a")])).toThrow(
    "step b: held until a, which is no later step",
  );
  expect(() => build("lost", [1, 2], [step("a", "z")])).toThrow(
    "step a: held until z, which is no later step",
  );
});
