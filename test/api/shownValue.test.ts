import { expect, test } from "vitest";
import { shownValue } from "../../site/api/shownValue.ts";

test("numbers are grouped, lists written out, words left as they are", () => {
  expect(shownValue(50257)).toBe("50,257");
  expect(shownValue(["MB", "MiB"])).toBe('["MB", "MiB"]');
  expect(shownValue("float32")).toBe("float32");
});

test("a published network is known by its paper, an optimizer by its options, other things by their name", () => {
  expect(
    shownValue({ name: "lenet5", paper: "LeCun et al. 1998, Gradient-based learning", year: 1998 }),
  ).toBe("LeCun et al., Gradient-based learning, 1998");
  expect(shownValue({ className: "SGD", options: { lr: 0.001, nesterov: false } })).toBe(
    "SGD: lr = 0.001, nesterov = false",
  );
  expect(shownValue({ name: "autocast" })).toBe("autocast");
  expect(shownValue({ network: 1 })).toBeUndefined();
});

test("what is too long for a line is left out", () => {
  expect(shownValue(Array(100).fill(1000))).toBeUndefined();
});
