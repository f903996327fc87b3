import { expect, test } from "vitest";
import { article } from "../../engine/article.ts";
import { countOf, signOf, verdicts } from "../../site/article/verdicts.ts";

test("every verdict of the article has a sign of its own and a meaning", () => {
  const known = verdicts.map(({ verdict }) => verdict);
  expect(article().filter(({ verdict }) => !known.includes(verdict))).toEqual([]);
  expect(new Set(verdicts.map(({ sign }) => sign)).size).toBe(verdicts.length);
  expect(signOf("wrong")).toBe("≠");
});

test("the counts of the verdicts add up to all figures", () => {
  const figures = article();
  const counts = verdicts.map(({ verdict }) => countOf(figures, verdict));
  expect(counts.reduce((sum, count) => sum + count)).toBe(figures.length);
});
