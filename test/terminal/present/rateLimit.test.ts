import { expect, test } from "vitest";
import { rateLimit } from "../../../site/terminal/present/rateLimit.ts";

test("a burst passes at once, then as many in a second as the rate says", () => {
  let time = 0;
  const passes = rateLimit({ burst: 3, perSecond: 2 }, () => time);
  const four = () => [1, 2, 3, 4].map(passes);
  expect(four()).toEqual([true, true, true, false]);
  time = 1000;
  expect(four()).toEqual([true, true, false, false]);
  time = 60_000;
  expect(four()).toEqual([true, true, true, false]);
});
