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
  ["adam", { capturable: true }, "adam: capturable is not counted here. Leave it out"],
  [
    "rprop",
    { weightDecay: 0.1 },
    'rprop: torch.optim.Rprop has no option "weightDecay". It has lr, etas, stepSizes, maximize',
  ],
  [
    "rmsprop",
    { implementation: "fused" },
    'rmsprop: implementation is "for-loop", "foreach" or "default", got "fused"',
  ],
  ["muon", { implementation: "foreach" }, 'muon: implementation is "for-loop" or "default", got "foreach"'],
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
  ["adam", { weightDecay: -1 }, "adam: weightDecay is a number of at least 0, got -1"],
  ["adam", { weightDecay: Number.NaN }, "adam: weightDecay is a number of at least 0, got NaN"],
  ["adam", { amsgrad: 1 }, "adam: amsgrad is true or false, got 1"],
  ["adam", { betas: [0.9, 1] }, "adam: betas is two numbers from 0 to below 1, got [0.9,1]"],
  ["rprop", { etas: 0.5 }, "rprop: etas is two numbers, got 0.5"],
  ["adafactor", { beta2Decay: 1 }, "adafactor: beta2Decay is a number of at most 0, got 1"],
  ["muon", { nsSteps: 1.5 }, "muon: nsSteps is a whole number below 100, got 1.5"],
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
    "optimizer: lbfgs cannot be counted: it runs forward and backward again inside its step, as often as the data ask " +
      "for, and keeps what the data ask for. Choose one of sgd, ",
  );
  expect(() => make("sparseAdam")).toThrow(
    "optimizer: sparseAdam cannot be counted: it takes sparse gradients alone, and all gradients here are dense. " +
      "Choose one of sgd, ",
  );
});
