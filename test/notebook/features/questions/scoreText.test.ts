import { expect, test } from "vitest";
import { scoreText } from "../../../../site/notebook/features/questions/scoreText.ts";

test("what was answered is counted, and what was only looked up is said apart", () => {
  expect(scoreText({ right: [], shown: [] }, 4)).toBe("0 of 4 questions answered");
  expect(scoreText({ right: ["a", "b"], shown: ["a"] }, 4)).toBe("✓ 2 of 4 questions answered");
  expect(scoreText({ right: ["a"], shown: ["b", "c"] }, 4)).toBe("✓ 1 of 4 questions answered, 2 looked up");
});

test("no more questions are answered than there are", () => {
  expect(scoreText({ right: ["a", "b", "c"], shown: [] }, 2)).toBe("✓ 2 of 2 questions answered");
});
