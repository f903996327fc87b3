import { expect, test } from "vitest";
import { gpt3, transformerParameterCount } from "../../../engine/zoo/gpt3.ts";

test("GPT-3 has 174,604,259,328 parameters, the article's 175 billion", () => {
  expect(transformerParameterCount(gpt3[7])).toBe(174_604_259_328);
});

test("by its dimensions each sister comes near the paper's 125, 350, 760 million, 1.3, 2.7, 6.7 and 13.0 billion", () => {
  const millions = gpt3.map((row) => Math.round(transformerParameterCount(row) / 1e6));
  expect(millions).toEqual([125, 356, 760, 1316, 2652, 6658, 12_953, 174_604]);
});

test("two rows of the paper's table contradict themselves", () => {
  expect(
    gpt3
      .filter(({ contradiction }) => contradiction !== undefined)
      .map(({ name, contradiction }) => [name, contradiction]),
  ).toEqual([
    ["GPT-3 XL", "24 heads of 128 are 3072, not the width of 2048"],
    ["GPT-3 13B", "40 heads of 128 are 5120, not the width of 5140"],
  ]);
});
