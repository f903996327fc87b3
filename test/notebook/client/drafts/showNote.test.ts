import { expect, test } from "vitest";
import { noteLines } from "../../../../site/notebook/client/drafts/showNote.ts";
import { DraftState } from "../../../../site/notebook/client/drafts/draftState.ts";

const standing = (facts: Partial<DraftState>): DraftState => Object.assign(new DraftState(), facts);
const record = (facts: object) => ({
  at: 1,
  rev: "here/1",
  base: "own",
  source: undefined,
  other: undefined,
  before: undefined,
  ...facts,
});
const words = (facts: Partial<DraftState>) => noteLines(standing(facts)).map(({ words }) => words);

test("a text that is kept, alone, needs no words", () => {
  expect(noteLines(standing({ source: "a", record: record({ source: "a" }) }))).toEqual([]);
});

test("what is not kept is said to go with the page", () => {
  expect(words({ source: "a", kept: false, full: true })).toEqual([
    "This browser has no room left. Your change here lasts only until you leave the page: copy it to keep it.",
  ]);
  expect(words({ source: "a", kept: false })[0]).toContain("This browser keeps nothing for this page.");
});

test("another tab's text is offered, and can be let go", () => {
  expect(
    noteLines(standing({ source: "a", record: record({ source: "a", other: "b" }), heard: "written" })),
  ).toEqual([
    {
      words: "This cell was also edited in another tab.",
      actions: { swap: "Show that text", dismiss: "Discard it" },
    },
  ]);
});

test("a text that another tab still has is offered where this one was reset", () => {
  expect(words({ touched: true, record: record({ source: "b" }) })).toEqual([
    "This cell was also edited in another tab.",
  ]);
});

test("what was put aside can be had back", () => {
  const before = { source: "a", other: undefined };
  expect(noteLines(standing({ record: record({ before }) }))).toEqual([
    { words: "The lesson’s own code is back.", actions: { undo: "Undo" } },
  ]);
  const written = { source: "b", record: record({ source: "b", before }) };
  expect(words({ ...written, replaced: true })).toEqual(["What was here before is set aside."]);
  expect(words(written)).toEqual([]);
  expect(
    words({ source: "a", record: record({ source: "a", before: { source: "a", other: "b" } }) }),
  ).toEqual(["The other text is gone."]);
});
