import { expect, test } from "vitest";
import { LbfgsSteps } from "../../../../engine/memory/optimizers/lbfgsSteps.ts";
import { Recorder } from "../../../../engine/memory/timeline/recorder.ts";

const weight = { name: "weight", shape: [10], element: "value" } as const;
const frozen = { name: "frozen", shape: [5], element: "value" } as const;

const state = (steps: number) => {
  const recorder = new Recorder();
  const run = {
    recorder,
    dtype: "float32",
    parameters: [weight, frozen],
    trained: [weight],
    isLater: false,
  } as const;
  const played = new LbfgsSteps({ moves: 1, historySize: 2, evaluatesLast: false }, run);
  let evaluations = 0;
  for (let step = 0; step < steps; step++)
    played.step(() => {
      evaluations += 1;
      return { loss: recorder.allocate("loss", 4, "activations") };
    });
  const alive = recorder.events.reduce(
    (sum, { type, bytes }) => sum + (type === "allocate" ? bytes : type === "free" ? -bytes : 0),
    0,
  );
  return { alive, evaluations };
};

// A vector is 15 numbers, those of the parameter without a gradient among them: 60 bytes.
test("a first step with one move leaves the direction, the gradient and the move's length", () => {
  expect(state(1)).toEqual({ alive: 2 * 60 + 4, evaluations: 1 });
});

test("each later one leaves a pair more, its ro and al, until there are as many as may be", () => {
  const [numbers, pair] = [2 * 60 + 4, 2 * 60 + 2 * 4];
  expect(state(2)).toEqual({ alive: numbers + pair, evaluations: 2 });
  expect(state(3)).toEqual({ alive: numbers + 2 * pair, evaluations: 3 });
  expect(state(4)).toEqual({ alive: numbers + 2 * pair, evaluations: 4 });
});
