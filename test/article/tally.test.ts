import { expect, test } from "vitest";
import { article } from "../../engine/article.ts";
import { tally, tallyText } from "../../site/article/tally.ts";
import { verifyReport } from "../../site/terminal/verify/verifyReport.ts";

test("each figure is counted once: computed, sourced, contradicted by a source, or unexplained", () => {
  const counts = tally([
    { verdict: "exact" },
    { verdict: "wrong" },
    { verdict: "exact" },
    { verdict: "sourced", source: "a paper of 2012" },
    { verdict: "wrong", source: "a paper of 2015" },
    { verdict: "unexplained" },
  ]);
  expect(tallyText(counts)).toBe("3 computed, 1 sourced, 1 contradicted by a source, 1 unexplained");
  expect([...counts.verdicts]).toEqual([
    ["exact", 2],
    ["wrong", 2],
    ["sourced", 1],
    ["unexplained", 1],
  ]);
});

test("the parts add up to all figures of the article, and verify ends with them", () => {
  const counts = tally(article());
  const { figures, computed, sourced, contradicted, unexplained, verdicts } = counts;
  expect(computed + sourced + contradicted + unexplained).toBe(figures);
  expect([...verdicts.values()].reduce((sum, count) => sum + count)).toBe(figures);
  expect(verifyReport(article()).split("\n").at(-1)).toBe(`${figures} figures: ${tallyText(counts)}`);
});
