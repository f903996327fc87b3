import { expect, test } from "vitest";
import { exactWeights, kindWeights, rank, weightOf } from "../../../../site/features/search/client/rank.ts";

const hit = (kind: "lesson" | "engine" | "figure", title: string, text = "") => ({ kind, title, text });

test("who searches wants to read first: lessons, terms, pages, figures, then the engine", () => {
  expect(kindWeights).toEqual({ lesson: 1.3, term: 1.2, page: 1.1, figure: 1, engine: 0.7 });
});

test("a title that is the query counts four times, a text that has it word for word twice", () => {
  expect(exactWeights).toEqual({ title: 4, phrase: 2 });
  expect(weightOf(hit("figure", "147 KB"), "147KB")).toBe(4);
  expect(weightOf(hit("figure", "The first 147 KB"), "147KB")).toBe(2);
  expect(weightOf(hit("figure", "a", "of 147 KB."), "147 kb")).toBe(2);
  expect(weightOf(hit("figure", "a", "147 of 5 KB"), "147 kb")).toBe(1);
  expect(weightOf(hit("figure", "a", "1147 KB"), "147 kb")).toBe(1);
});

test("the best stands first", () => {
  const hits = [
    { ...hit("engine", "peakBars"), score: 10 },
    { ...hit("lesson", "The peak"), score: 9 },
  ];
  expect(rank(hits, "peak").map(({ title }) => title)).toEqual(["The peak", "peakBars"]);
});
