import { expect, test } from "vitest";
import { engineDocuments } from "../../../../site/features/search/build/engineDocuments.ts";
import { figureDocuments } from "../../../../site/features/search/build/figureDocuments.ts";
import { termDocuments } from "../../../../site/features/search/build/termDocuments.ts";

test("a figure is found as it is printed, by its id and by its exact bytes", () => {
  const figure = {
    id: "drawn-conv1_2-bytes",
    place: "drawing of the parameters",
    article: "147 KB",
    computed: "147,712 B",
    bytes: 147712,
    verdict: "cut",
    derivation: "36,928 parameters × 4 B",
  } as const;
  expect(figureDocuments([figure as never])).toEqual([
    {
      kind: "figure",
      title: "147 KB",
      place: "Article · drawing of the parameters",
      address: "article-checked/#drawn-conv1_2-bytes",
      text: "Computed: 147,712 B (cut). 36,928 parameters × 4 B",
      also: "drawn-conv1_2-bytes 147712",
    },
  ]);
});

test("a term is found by its other names", () => {
  const term = { term: "Peak", also: ["peak memory"], means: "The most.", lesson: "x" };
  expect(termDocuments([term])[0]).toMatchObject({ title: "Peak, peak memory", address: "glossary/#peak" });
});

test("an entry of the engine is found by its name and its first words", () => {
  const doc = {
    blocks: [
      { kind: "code", text: "peak(x)" },
      { kind: "text", text: "The peak of a timeline." },
      { kind: "text", text: "More." },
    ],
  } as const;
  const entry = { name: "peak", address: "engine/memory/#peak", part: "memory", doc };
  expect(engineDocuments([entry], new Map([["memory", "Memory"]]))[0]).toMatchObject({
    title: "peak",
    place: "Engine · Memory",
    text: "The peak of a timeline.",
  });
});
