import { expect, test } from "vitest";
import { fuzziness, isPrefix, searchOptions } from "../../../site/features/search/searchOptions.ts";

test("words of five letters may be misspelt in a fifth of them, numbers and short words never", () => {
  expect(["gradient", "layer", "relu", "25088", "conv1_1"].map(fuzziness)).toEqual([
    0.2,
    0.2,
    false,
    false,
    false,
  ]);
});

test("two letters are a beginning, one is none", () => {
  expect(["p", "po"].map(isPrefix)).toEqual([false, true]);
});

test("every word has to be there; titles count four times, beginnings a third, likeness a tenth", () => {
  expect(searchOptions).toMatchObject({
    combineWith: "AND",
    boost: { title: 4, also: 0.6 },
    weights: { prefix: 0.3, fuzzy: 0.1 },
  });
});
