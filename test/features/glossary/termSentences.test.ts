import { expect, test } from "vitest";
import { termSentences } from "../../../site/features/glossary/termSentences.ts";

test("a term is found by its own anchor and by those of its other names", () => {
  const term = { term: "Feature map", also: ["map"], means: "A filter’s output.", lesson: "convolution" };
  expect(termSentences([term])).toEqual({
    "feature-map": ["Feature map", "A filter’s output."],
    map: ["Feature map", "A filter’s output."],
  });
});
