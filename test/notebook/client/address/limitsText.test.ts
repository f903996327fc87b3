import { expect, test } from "vitest";
import { limitsText } from "../../../../site/notebook/client/address/limitsText.ts";

test("a link that asks for too much is told between what it may ask", () => {
  expect(limitsText({ min: "1", max: "512", step: "1" })).toBe("It takes whole numbers from 1 to 512.");
  expect(limitsText({ min: "0.02", max: "1.1", step: "0.02" })).toBe(
    "It takes numbers from 0.02 to 1.1 in steps of 0.02.",
  );
  expect(limitsText({ min: "32", max: "512", step: "32" })).toBe(
    "It takes whole numbers from 32 to 512 in steps of 32.",
  );
  expect(limitsText({ min: "1", max: "1000", step: "any" })).toBe("It takes numbers from 1 to 1000.");
  expect(limitsText({ min: "3", step: "any" })).toBe("It takes numbers from 3 on.");
});

test("a link that asks for no choice is told the choices, as long as they can be read", () => {
  expect(limitsText({ choices: ["yes", "no"] })).toBe("It takes yes, no.");
  expect(limitsText({ choices: Array.from({ length: 30 }, String) })).toBe("It takes one of 30 choices.");
});

test("of choices 24 are still read", () => {
  const choices = Array.from({ length: 25 }, (_, k) => `c${k}`);
  expect(limitsText({ choices: choices.slice(0, 24) })).toBe(`It takes ${choices.slice(0, 24).join(", ")}.`);
  expect(limitsText({ choices })).toBe("It takes one of 25 choices.");
});
