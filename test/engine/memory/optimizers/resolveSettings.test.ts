import { expect, test } from "vitest";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import { resolveSettings } from "../../../../engine/memory/optimizers/resolveSettings.ts";

const make = optimizer as (name: string, options?: object) => unknown;

test("settings are PyTorch's defaults but for what is given", () => {
  expect(resolveSettings("adamw", { lr: 0.1 })).toMatchObject({
    settings: { lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0.01, amsgrad: false, maximize: false },
    implementation: "foreach",
  });
  expect(resolveSettings("adafactor").implementation).toBe("for-loop");
  expect(resolveSettings("adam", {}).settings.weightDecay).toBe(0);
});

test.for([
  [
    "rmsprop",
    { implementation: "fused" },
    'rmsprop: PyTorch has no fused RMSprop. Choose "for-loop", "foreach" or "default"',
  ],
  [
    "muon",
    { implementation: "foreach" },
    'muon: PyTorch has no foreach Muon. Choose "for-loop" or "default"',
  ],
  [
    "adam",
    { implementation: "all" },
    'adam: unknown implementation "all". Choose "for-loop", "foreach", "fused" or "default"',
  ],
  [
    "sgd",
    { nesterov: true },
    "sgd: nesterov needs a momentum and no dampening. Give momentum: 0.9, and leave dampening out",
  ],
  [
    "sgd",
    { nesterov: true, momentum: 0.9, dampening: 0.1 },
    "sgd: nesterov needs a momentum and no dampening. Give momentum: 0.9, and leave dampening out",
  ],
  [
    "rprop",
    { etas: [1.2, 0.5] },
    "rprop: expected etas to be a number between 0 and 1 and one above 1, got [1.2,0.5]",
  ],
  ["lbfgs", { maxIter: 0 }, "lbfgs: expected maxIter to be a whole number from 1 to 200, got 0"],
  ["lbfgs", { historySize: 201 }, "lbfgs: expected historySize to be a whole number from 1 to 200, got 201"],
  ["lbfgs", { maxEval: 1.5 }, "lbfgs: expected maxEval to be a whole number, got 1.5"],
  ["lbfgs", { lineSearchFn: "strong_wolfe" }, "lbfgs: lineSearchFn cannot be chosen here. Leave it out"],
  ["muon", { nsSteps: 1.5 }, "muon: expected nsSteps to be a whole number below 100, got 1.5"],
] as const)("%s refuses %j", ([name, options, message]) => {
  expect(() => make(name, options)).toThrow(new RangeError(message));
});
