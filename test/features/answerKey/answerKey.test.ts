import { expect, test } from "vitest";
import { answerKey } from "../../../site/features/answerKey/answerKey.ts";
import { loadLesson } from "../../../site/loadLesson.ts";
import { wordsOf } from "../../../site/notebook/build/elementsOf.ts";

test("the key has each question with its answer, and each wrong program with the hint that it meets", async () => {
  const key = await answerKey(await loadLesson("lessons/02-convolution.mdx"));
  const predicted = key.find(({ id }) => id === "firstLayer");
  if (predicted?.kind !== "predict") throw new Error("missing firstLayer");
  expect(predicted.question).toBe("How many numbers does the first layer of VGG-16 learn?");
  expect(predicted.exact).toBe(1792);
  expect(wordsOf(predicted.answer)).toBe("1,792. 64 × (3 × 3 × 3 weights + 1 bias).");
  expect(predicted.misses[1]).toEqual({
    guess: 1728,
    text: "1,728",
    hint: "That is every weight. Each filter also has a bias.",
  });
  const written = key.find(({ id }) => id === "checkOutputSide");
  if (written?.kind !== "check") throw new Error("missing checkOutputSide");
  expect(written.starter).toContain("=> image;");
  expect(written.hints).toHaveLength(2);
  expect(written.met.map(({ hints }) => hints)).toEqual([
    ["The stride divides the room for moving."],
    ["Half a step is no step."],
    ["The first place counts too."],
  ]);
});
