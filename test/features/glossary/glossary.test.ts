import { expect, test } from "vitest";
import { anchorOf, glossary } from "../../../site/features/glossary/glossary.ts";

const names = glossary.map(({ term }) => term);

test("a term's anchor is its words in lower case, with hyphens between them", () => {
  expect(anchorOf("Feature map")).toBe("feature-map");
  expect(anchorOf("torch.no_grad()")).toBe("torch-no_grad");
});

test("the glossary is in alphabetical order", () => {
  const lower = names.map((term) => term.toLowerCase());
  expect(lower).toEqual([...lower].sort());
});

test("no two terms or other names share an anchor", () => {
  const anchors = glossary.flatMap(({ term, also = [] }) => [term, ...also].map(anchorOf));
  expect(anchors).toEqual([...new Set(anchors)]);
});

test("what a term refers to is in the glossary, and is not the term itself", () => {
  for (const { term, see = [] } of glossary) {
    expect(names).toEqual(expect.arrayContaining([...see]));
    expect(see).not.toContain(term);
  }
});
