import { expect, test } from "vitest";
import { optionsOf } from "../../../../engine/network/notation/optionsOf.ts";
import { words } from "../../../../engine/network/notation/words.ts";

const [conv] = words;

test("optionsOf reads options in any order", () => {
  const flags = new Set(["no bias"]);
  const all = { first: 8, size: 5, stride: 2, padding: 0, flags };
  expect(optionsOf(["8", "5x5", "stride", "2", "pad", "0", "no", "bias"], conv)).toEqual(all);
  expect(optionsOf(["no", "bias", "padding", "0", "stride", "2", "5×5", "8"], conv)).toEqual(all);
});

test("optionsOf leaves open what is not said", () => {
  expect(optionsOf(["8"], conv)).toEqual({ first: 8, flags: new Set() });
});
