import { expect, test } from "vitest";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import { settings } from "../../../../engine/memory/optimizers/settings.ts";

const make = optimizer as (name: string, options?: object) => unknown;

test("settings are PyTorch's defaults but for what is given", () => {
  expect(settings("adamw", { lr: 0.1 })).toMatchObject({
    settings: { lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0.01, amsgrad: false, maximize: false },
    implementation: "foreach",
  });
  expect(settings("adafactor").implementation).toBe("for-loop");
  expect(settings("adam", {}).settings.weightDecay).toBe(0);
});

test.for([
  ["sgd", { weight_decay: 1 }, 'sgd: unknown option "weight_decay". Is "weightDecay" meant?'],
  ["adam", { weightdecay: 1 }, 'adam: unknown option "weightdecay". Is "weightDecay" meant?'],
  ["adam", { foreach: true }, 'adam: unknown option "foreach". Is implementation: "foreach" meant?'],
  ["adam", { fused: true }, 'adam: unknown option "fused". Is implementation: "fused" meant?'],
  ["adam", { capturable: true }, "adam: capturable cannot be chosen here. Leave it out"],
  [
    "rprop",
    { weightDecay: 0.1 },
    'rprop: torch.optim.Rprop has no option "weightDecay". It has lr, etas, stepSizes, maximize',
  ],
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
    "sgd",
    { nesterov: true },
    "sgd: nesterov needs a momentum and no dampening. Give momentum: 0.9, and leave dampening out",
  ],
  [
    "sgd",
    { nesterov: true, momentum: 0.9, dampening: 0.1 },
    "sgd: nesterov needs a momentum and no dampening. Give momentum: 0.9, and leave dampening out",
  ],
  ["adam", { weightDecay: -1 }, "adam: expected weightDecay to be a number of at least 0, got -1"],
  ["adam", { weightDecay: Number.NaN }, "adam: expected weightDecay to be a number of at least 0, got NaN"],
  ["adam", { amsgrad: 1 }, "adam: expected amsgrad to be true or false, got 1"],
  ["adam", { betas: [0.9, 1] }, "adam: expected betas to be two numbers from 0 to below 1, got [0.9,1]"],
  ["rprop", { etas: 0.5 }, "rprop: expected etas to be two numbers, got 0.5"],
  ["adafactor", { beta2Decay: 1 }, "adafactor: expected beta2Decay to be a number of at most 0, got 1"],
  ["adafactor", { d: 0.5 }, "adafactor: expected d to be a number of at least 1, got 0.5"],
  ["adadelta", { rho: 1.5 }, "adadelta: expected rho to be a number from 0 to 1, got 1.5"],
  ["sgd", { dampening: "0" }, 'sgd: expected dampening to be a number, got "0"'],
  [
    "rprop",
    { etas: [1.2, 0.5] },
    "rprop: expected etas to be a number between 0 and 1 and one above 1, got [1.2,0.5]",
  ],
  [
    "adam",
    { implementation: "all" },
    'adam: unknown implementation "all". Choose "for-loop", "foreach", "fused" or "default"',
  ],
  ["asgd", { t0: 10 }, "asgd: t0 cannot be chosen here. Leave it out"],
  ["muon", { nsSteps: 1.5 }, "muon: expected nsSteps to be a whole number below 100, got 1.5"],
  ["AdamW", {}, 'optimizer: unknown optimizer "AdamW". Is "adamw" meant?'],
  [
    "lion",
    {},
    'optimizer: unknown optimizer "lion". Choose one of sgd, adam, adamw, nadam, radam, adamax, adadelta, adagrad, ' +
      "adafactor, asgd, rmsprop, rprop, muon",
  ],
] as const)("%s refuses %j", ([name, options, message]) => {
  expect(() => make(name, options)).toThrow(new RangeError(message));
});

test("LBFGS and SparseAdam are refused with the reason", () => {
  expect(() => make("lbfgs")).toThrow(
    new RangeError(
      "optimizer: LBFGS runs forward and backward again inside its step and keeps pairs of gradients, as many as the " +
        'numbers ask for. Choose an optimizer that runs them once, such as "adam"',
    ),
  );
  expect(() => make("sparseAdam")).toThrow(
    new RangeError(
      "optimizer: SparseAdam takes sparse gradients alone, and the gradients of these layers are dense. " +
        'Choose "adam"',
    ),
  );
});
