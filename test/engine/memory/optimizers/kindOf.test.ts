import { expect, test } from "vitest";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";

const make = optimizer as (name: string, options?: object) => unknown;

test.for([
  ["AdamW", {}, 'optimizer: unknown optimizer "AdamW". Did you mean "adamw"?'],
  [
    "lion",
    {},
    'optimizer: unknown optimizer "lion". Choose one of sgd, adam, adamw, nadam, radam, adamax, adadelta, adagrad, ' +
      "adafactor, asgd, rmsprop, rprop, muon, lbfgs",
  ],
] as const)("no optimizer is called %s", ([name, , message]) => {
  expect(() => make(name)).toThrow(new RangeError(message));
});

test("SparseAdam is refused with the reason", () => {
  expect(() => make("sparseAdam")).toThrow(
    new RangeError(
      "optimizer: SparseAdam takes sparse gradients alone, and those of these layers are dense: PyTorch stops with " +
        '"SparseAdam does not support dense gradients". Choose "adam"',
    ),
  );
});
