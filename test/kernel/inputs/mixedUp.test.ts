import { expect, test } from "vitest";
import { mixedUp } from "../../../site/kernel/inputs/mixedUp.ts";

test("what is mixed up is told from the factor alone", () => {
  expect(mixedUp(1 / 1.048576)).toBe(
    "Your number fits MiB, with 1024 in each step, but you gave it as MB, with 1000.",
  );
  expect(mixedUp(1.073741824)).toBe(
    "Your number fits GB, with 1000 in each step, but you gave it as GiB, with 1024.",
  );
  expect(mixedUp(8.01)).toContain("bits");
  expect(mixedUp(1 / 1000)).toContain("a step of 1000 is missing");
  expect([0, 2, -8, Infinity].map(mixedUp)).toEqual(Array(4).fill(undefined));
});
