import { expect, test } from "vitest";
import { inZoo, trial } from "../../../engine/article/inZoo.ts";

test("a claim is tried on all networks, and the count told: only LeNet-5 is grey", () => {
  expect(inZoo("3 channels", ({ input }) => input[1] === 3)).toEqual({
    cases: 15,
    of: 16,
    typically: false,
    text: "3 channels in 15 of 16 networks",
  });
});

test("cases are counted under their name", () => {
  expect(trial("halved", [true, false, true], "poolings", { typically: true })).toEqual({
    cases: 2,
    of: 3,
    typically: true,
    text: "halved in 2 of 3 poolings",
  });
});
