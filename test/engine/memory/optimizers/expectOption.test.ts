import { expect, test } from "vitest";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";

const make = optimizer as (name: string, options?: object) => unknown;

test.for([
  ["adam", { foreach: true }, 'adam: unknown option foreach; did you mean implementation: "foreach"?'],
  ["sgd", { weight_decay: 1 }, "sgd: unknown option weight_decay; did you mean weightDecay?"],
  ["adam", { weightdecay: 1 }, "adam: unknown option weightdecay; did you mean weightDecay?"],
  ["adam", { fused: true }, 'adam: unknown option fused; did you mean implementation: "fused"?'],
  ["adam", { capturable: true }, "adam: capturable cannot be chosen here. Leave it out"],
  [
    "rprop",
    { weightDecay: 0.1 },
    "rprop: unknown option weightDecay; torch.optim.Rprop has lr, etas, stepSizes, maximize",
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
  ["asgd", { t0: 10 }, "asgd: t0 cannot be chosen here. Leave it out"],
] as const)("%s refuses %j", ([name, options, message]) => {
  expect(() => make(name, options)).toThrow(new RangeError(message));
});
