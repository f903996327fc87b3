import fc from "fast-check";
import { expect, test } from "vitest";
import { modelState, optimizer, optimizerKinds, peak, trainingTimeline, type OptimizerName } from "engine";
import { layers } from "../../../../engine/layers/layers.ts";
import type { OptimizerOptions } from "../../../../engine/memory/optimizers/resolveSettings.ts";
import { sequence } from "../../../../engine/network/sequence.ts";
import { turns } from "./turns.ts";

// One weight of 1000 FP32 numbers is 4,000 bytes; a second one of 10 numbers is 40.
const weight = [[1000]];
const two = [[1000], [10]];
const most = (memory: ReturnType<typeof optimizer>, shapes: readonly (readonly number[])[], step?: "first") =>
  Math.max(...turns(memory, shapes, step));
const loop = { implementation: "for-loop" } as const;
const foreach = { implementation: "foreach" } as const;
const fused = { implementation: "fused" } as const;

test("plain SGD makes nothing in any way", () => {
  for (const way of [loop, foreach, fused]) expect(turns(optimizer("sgd", way), two)).toEqual([0]);
});

test("weight decay makes another gradient, one tensor's at a time in a loop, those of all tensors at once", () => {
  expect(most(optimizer("sgd", { ...loop, weightDecay: 1e-4 }), two)).toBe(4000);
  expect(most(optimizer("sgd", { ...loop, weightDecay: 1e-4 }), [[1000], [1000], [1000]])).toBe(4000);
  expect(most(optimizer("sgd", { ...foreach, weightDecay: 1e-4 }), [[1000], [1000], [1000]])).toBe(12_000);
  expect(most(optimizer("sgd", { ...fused, weightDecay: 1e-4 }), two)).toBe(0);
});

test("momentum begins as a copy of the gradient in the first step, and makes nothing later", () => {
  const momentum = optimizer("sgd", { ...loop, momentum: 0.9 });
  expect(turns(momentum, two, "first")).toEqual([0, 4040]);
  expect(turns(momentum, two)).toEqual([0]);
});

test("Nesterov's gradient is a new tensor in a loop, and written into the gradients all at once", () => {
  const nesterov = { momentum: 0.9, nesterov: true };
  expect(most(optimizer("sgd", { ...loop, ...nesterov }), weight)).toBe(4000);
  expect(most(optimizer("sgd", { ...loop, ...nesterov, weightDecay: 1e-4 }), weight)).toBe(8000);
  expect(most(optimizer("sgd", { ...foreach, ...nesterov }), weight)).toBe(0);
});

test("Adam makes a root and a quotient of a tensor in a loop, the roots of all tensors at once, nothing fused", () => {
  expect(most(optimizer("adam", loop), weight)).toBe(8000);
  expect(turns(optimizer("adam", foreach), two)).toEqual([0, 4, 0, 4040, 0]);
  expect(turns(optimizer("adam", fused), two)).toEqual([0]);
});

test("Adam's weight decay makes a gradient more in a loop, AdamW's does not", () => {
  expect(most(optimizer("adam", { ...loop, weightDecay: 1e-2 }), weight)).toBe(12_000);
  expect(most(optimizer("adamw", { ...loop, weightDecay: 1e-2 }), weight)).toBe(8000);
  expect(most(optimizer("adam", { ...loop, weightDecay: 1e-2, decoupledWeightDecay: true }), weight)).toBe(
    8000,
  );
});

test("fused counters are beside the parameters, others in CPU memory", () => {
  const parameter = { name: "weight", shape: [1000], element: "float32" } as const;
  for (const name of ["adam", "adamw", "adagrad"] as const) {
    expect(optimizer(name, fused).state(parameter)[0].onHost).toBe(false);
    expect(optimizer(name, foreach).state(parameter)[0].onHost).toBe(true);
  }
});

test("RAdam makes one moment more while it rectifies than in its first steps", () => {
  expect(most(optimizer("radam", loop), weight)).toBe(16_000 + 4000);
  expect(most(optimizer("radam", loop), weight, "first")).toBe(4 + 8000 + 8000);
  expect(most(optimizer("radam", { ...loop, betas: [0.9, 0.5] }), weight)).toBe(8000);
});

test("RAdam rectifies from its sixth step on, later where its second beta is smaller, and all at once it makes no more", () => {
  // 2 / (1 − 0.999) − 1 − 2·6·0.999⁶ / (1 − 0.999⁶) is 5.99, for the fifth step 4.996; with 0.7 the limit is 5.67.
  const alikeFrom = (options: OptimizerOptions) => optimizer("radam", options).alikeFrom;
  expect([loop, { ...loop, betas: [0.9, 0.7] as const }, foreach].map(alikeFrom)).toEqual([6, 10, undefined]);
  expect(alikeFrom({ ...loop, betas: [0.9, 0.5] })).toBeUndefined();
});

test("Rprop's masks take one byte a number", () => {
  // sign and grad of 4,000 bytes, and a mask of 1,000 with the number to write, or the gradient's signs
  expect(
    turns(optimizer("rprop", loop), weight).filter((size) => size === 4000 + 4000 + 1000 + 4),
  ).toHaveLength(1);
  expect(most(optimizer("rprop", loop), weight)).toBe(12_000);
});

test("foreach Adafactor moves matrices and vectors as two groups, and keeps the first's updates in the second", () => {
  expect(most(optimizer("adafactor", foreach), [[10, 10], [1000]])).toBe(400 + 4000);
  expect(most(optimizer("adafactor", foreach), [[10, 10], [1000], [10]])).toBe(400 + 4040);
});

test("Muon works in 16 bits on matrices: an update in FP32, then two copies and two small products", () => {
  // [20, 50]: the momentum's 4,000 bytes, 2,000 for each copy, 20 × 20 × 2 for each product
  expect(most(optimizer("muon"), [[20, 50]])).toBe(4000 + 2000 + 2000 + 800 + 800);
});

test("Muon refuses parameters of another number of axes", () => {
  const network = sequence("biased", [1, 8], { fc: layers.linear({ inFeatures: 8, outFeatures: 4 }) });
  expect(() => trainingTimeline(network, { optimizer: optimizer("muon") })).toThrow(
    "muon: expected parameters of two axes, got fc.bias [4]. It moves the weights of linear layers without biases; " +
      'leave the rest to another optimizer, such as "adamw"',
  );
});

test("what issues of PyTorch measured: weight decay, Nesterov and fused kernels on one small network", () => {
  const network = sequence("small", [1, 3, 32, 32], {
    conv: layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 3, padding: 1 }),
    relu1: layers.relu(),
    pool: layers.adaptiveAveragePool2d({ outputSize: 7 }),
    flatten: layers.flatten(),
    fc1: layers.linear({ inFeatures: 3136, outFeatures: 4096 }),
    relu2: layers.relu(),
    fc2: layers.linear({ inFeatures: 4096, outFeatures: 1000 }),
  });
  const bytes = (...[name, options]: Parameters<typeof optimizer>) =>
    peak(trainingTimeline(network, { optimizer: optimizer(name, options) })).bytes;
  const momentum = { momentum: 0.9 };
  expect(bytes("sgd", { ...loop, ...momentum })).toBe(204_166_896);
  expect(bytes("sgd", { ...loop, ...momentum, weightDecay: 1e-4 })).toBe(254_767_852);
  expect(bytes("sgd", { ...loop, ...momentum, nesterov: true })).toBe(254_767_852);
  expect(bytes("sgd", { ...foreach, ...momentum, weightDecay: 1e-4 })).toBe(271_179_404);
  expect(bytes("adam", loop)).toBe(373_940_132);
  expect(bytes("adam", { ...loop, weightDecay: 1e-2 })).toBe(425_320_356);
  expect(bytes("adam", fused)).toBe(271_958_696);
  expect(bytes("adam", { ...loop, amsgrad: true })).toBe(441_731_908);
  expect(bytes("adam", foreach)).toBe(338_971_204);
});

test("without an implementation an optimizer runs as on a GPU, and says so in its name", () => {
  expect(optimizer("adam").name).toBe("Adam, foreach");
  expect(optimizer("adafactor").name).toBe("Adafactor, for-loop");
  expect(optimizer("sgd", { momentum: 0.9, weightDecay: 1e-4 }).name).toBe(
    "SGD, momentum, weight decay, foreach",
  );
  expect(optimizer("sgd", { ...loop, momentum: 0.9, nesterov: true }).name).toBe(
    "SGD, Nesterov momentum, for-loop",
  );
  expect(optimizer("nadam", { ...loop, decoupledWeightDecay: true, weightDecay: 0.1 }).name).toBe(
    "NAdam, decoupled weight decay, for-loop",
  );
});

const state: Readonly<Record<OptimizerName, number>> = {
  ...{
    sgd: 0,
    adam: 2,
    adamw: 2,
    nadam: 2,
    radam: 2,
    adamax: 2,
    adadelta: 2,
    adagrad: 1,
    adafactor: 1,
    asgd: 1,
  },
  ...{ rmsprop: 1, rprop: 2, muon: 1, lbfgs: 202 },
};

test("each keeps so many numbers a parameter, and a few single ones", () => {
  const one = sequence("one", [1, 1000], {
    fc: layers.linear({ inFeatures: 1000, outFeatures: 50, bias: false }),
  });
  const kept = (...given: Parameters<typeof optimizer>) =>
    modelState(one, { optimizer: optimizer(...given) }).rows.find(({ name }) => name === "optimizer state")!
      .bytes;
  for (const [name, numbers] of Object.entries(state) as [OptimizerName, number][]) {
    if (name === "adafactor") expect(kept(name)).toBe(4 + 4 * (1000 + 50));
    else if (name === "lbfgs") expect(kept(name)).toBe(202 * 200_000 + 201 * 4);
    else expect(kept(name) - numbers * 200_000).toBeLessThanOrEqual(12);
  }
  expect(kept("rmsprop", { momentum: 0.9, centered: true })).toBe(3 * 200_000 + 4);
  expect(kept("nadam")).toBe(2 * 200_000 + 8);
  expect(kept("asgd")).toBe(200_000 + 12);
});

const shapes = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});
const decay = fc.constantFrom(
  {},
  { weightDecay: 0.1 },
  { maximize: true },
  { weightDecay: 0.1, maximize: true },
);

test("fused never takes more than a loop, nor more than all at once", () => {
  fc.assert(
    fc.property(
      shapes,
      decay,
      fc.constantFrom("sgd", "adam", "adamw", "adagrad"),
      fc.constantFrom("first", "later"),
      (shapes, decay, name, step) => {
        const ways = [fused, loop, foreach].map((way) =>
          Math.max(...turns(optimizer(name, { ...decay, ...way }), shapes, step)),
        );
        expect(ways[0]).toBe(Math.min(...ways));
      },
    ),
  );
});

test("an update lets go all that it made, and only the first step leaves more than was there", () => {
  const names = Object.keys(optimizerKinds).filter(
    (name) => !["muon", "lbfgs"].includes(name),
  ) as OptimizerName[];
  fc.assert(
    fc.property(shapes, fc.constantFrom(...names), fc.constantFrom(loop, foreach), (shapes, name, way) => {
      expect(turns(optimizer(name, way), shapes).at(-1)).toBe(0);
      expect(turns(optimizer(name, way), shapes, "first").at(-1)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("weight decay never takes less", () => {
  const names = [
    "sgd",
    "adam",
    "nadam",
    "radam",
    "adamax",
    "adadelta",
    "adagrad",
    "asgd",
    "rmsprop",
  ] as const;
  fc.assert(
    fc.property(shapes, fc.constantFrom(...names), fc.constantFrom(loop, foreach), (shapes, name, way) => {
      const [without, decays] = [0, 0.1].map((weightDecay) =>
        Math.max(...turns(optimizer(name, { ...way, weightDecay }), shapes)),
      );
      expect(decays).toBeGreaterThanOrEqual(without);
    }),
  );
});
