import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { adam, sgd, tensor, zeros } from "engine";
import type { Optimizer } from "../../../engine/training/optimizer.ts";
import { expectClose, asTensor } from "../arithmetic/cases.ts";

interface Numbers {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}
interface Run {
  readonly options: never;
  readonly start: Numbers;
  readonly gradients: readonly Numbers[];
  readonly weights: readonly Numbers[];
}

const file = new URL("../../reference/arithmetic/optimizers.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as {
  cases: Readonly<Record<string, readonly Run[]>>;
};

function expectRun(optimizer: Optimizer, { start, gradients, weights }: Run): void {
  const parameter = asTensor(start);
  let state = optimizer.prepare(parameter);
  gradients.forEach((gradient, index) => {
    [state] = optimizer.step([{ parameter, gradient: asTensor(gradient), state }]);
    expectClose(parameter, weights[index]);
  });
}

test("four steps of SGD, of momentum and of Adam end where PyTorch's do", () => {
  for (const run of [...cases["sgd"], ...cases["momentum"]]) expectRun(sgd(run.options), run);
  for (const run of cases["adam"]) expectRun(adam(run.options), run);
});

test("SGD keeps nothing, momentum one number a parameter, Adam two and a count of steps", () => {
  const [parameter, gradient] = [zeros([5, 2]), zeros([5, 2])];
  const kept = (optimizer: Optimizer): readonly string[] => {
    const [state] = optimizer.step([{ parameter, gradient, state: optimizer.prepare(parameter) }]);
    return Object.entries(state).map(([name, { data }]) => `${name} ${data.byteLength}`);
  };
  expect(kept(sgd({ learningRate: 1 }))).toEqual([]);
  expect(kept(sgd({ learningRate: 1, momentum: 0.9 }))).toEqual(["momentum_buffer 40"]);
  expect(kept(adam())).toEqual(["step 4", "exp_avg 40", "exp_avg_sq 40"]);
});

test("Adam's first step moves every number by the learning rate, whatever its gradient", () => {
  const parameter = tensor([0, 0, 0]);
  const optimizer = adam({ learningRate: 0.5 });
  const gradient = tensor([1000, -0.001, 7]);
  optimizer.step([{ parameter, gradient, state: optimizer.prepare(parameter) }]);
  for (const [index, sign] of [-1, 1, -1].entries()) expect(parameter.data[index]).toBeCloseTo(sign * 0.5, 4);
});

test("Adam makes a root and a denominator for each parameter and lets all of them go", () => {
  const moving = [zeros([3]), zeros([5])].map((parameter) => ({
    parameter,
    gradient: zeros(parameter.shape),
    state: adam().prepare(parameter),
  }));
  const sizes: number[] = [];
  adam().step(moving, ({ data }) => sizes.push(data.length));
  expect(sizes).toEqual([3, 5, 3, 5]);
});

test("rates that move nothing are refused", () => {
  expect(() => sgd({ learningRate: 0 })).toThrow("sgd learningRate: expected more than 0, got 0");
  expect(() => sgd({ learningRate: 1, momentum: -1 })).toThrow("sgd momentum: expected at least 0, got -1");
  expect(() => adam({ learningRate: Number.NaN })).toThrow(
    "adam learningRate: expected more than 0, got NaN",
  );
  expect(() => adam({ betas: [0.9, 1] })).toThrow("adam betas: expected from 0 up to 1, got 1");
});
