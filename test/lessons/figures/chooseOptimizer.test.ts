import { expect, test } from "vitest";
import { chooseOptimizer } from "../../../lessons/figures/chooseOptimizer.ts";

const plainly = { moves: "default", decays: false } as const;

test("a choice is PyTorch's optimizer with the options that its name tells", () => {
  expect(chooseOptimizer("sgdMomentum", plainly)).toEqual({
    name: "sgd",
    options: { momentum: 0.9, implementation: "default" },
  });
  expect(chooseOptimizer("sgdNesterov", plainly).options).toEqual({
    momentum: 0.9,
    nesterov: true,
    implementation: "default",
  });
  expect(chooseOptimizer("amsgrad", plainly)).toEqual({
    name: "adam",
    options: { amsgrad: true, implementation: "default" },
  });
  expect(chooseOptimizer("rmspropCentered", plainly)).toEqual({
    name: "rmsprop",
    options: { centered: true, implementation: "default" },
  });
  expect(chooseOptimizer("lbfgsTen", plainly)).toEqual({
    name: "lbfgs",
    options: { historySize: 10, implementation: "default" },
  });
});

test("weight decay is a hundredth, and only where it is chosen", () => {
  expect(chooseOptimizer("adam", { ...plainly, decays: true }).options).toEqual({
    implementation: "default",
    weightDecay: 0.01,
  });
});

test("8-bit Adam has one way of moving weights, and no weight decay", () => {
  expect(chooseOptimizer("adam8bit", plainly)).toEqual({ name: "adam8bit", options: {} });
  expect(() => chooseOptimizer("adam8bit", { moves: "fused", decays: false })).toThrow(
    "8-bit Adam moves weights in one way only",
  );
  expect(() => chooseOptimizer("adam8bit", { moves: "default", decays: true })).toThrow(
    "without weight decay",
  );
});

test("an optimizer refuses a way that it does not have, and names those it has", () => {
  expect(() => chooseOptimizer("lbfgs", { moves: "fused", decays: false })).toThrow(
    "L-BFGS cannot move weights in one kernel (fused); choose “one tensor at a time”",
  );
  expect(() => chooseOptimizer("rprop", { moves: "default", decays: true })).toThrow(
    "Rprop has no weight decay in PyTorch; choose none",
  );
});
