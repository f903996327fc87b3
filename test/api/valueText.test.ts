import { expect, test } from "vitest";
import { valueText } from "../../site/api/valueText.ts";

test("numbers are grouped, lists written out, words left as they are", () => {
  expect(valueText(50257)).toBe("50,257");
  expect(valueText(["MB", "MiB"])).toBe('["MB", "MiB"]');
  expect(valueText("float32")).toBe("float32");
});

test("a published network is known by its paper, an optimizer by its options, other things by their name", () => {
  expect(valueText({ name: "lenet5", paper: "LeCun et al. 1998, Gradient-based learning", year: 1998 })).toBe(
    "LeCun et al., Gradient-based learning, 1998",
  );
  expect(valueText({ className: "SGD", options: { lr: 0.001, nesterov: false } })).toBe(
    "SGD: lr = 0.001, nesterov = false",
  );
  expect(valueText({ name: "autocast" })).toBe("autocast");
  expect(valueText({ network: 1 })).toBeUndefined();
});

test("what is too long for a line is left out", () => {
  expect(valueText(Array(100).fill(1000))).toBeUndefined();
});
