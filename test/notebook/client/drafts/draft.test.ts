import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dismissOther,
  readDraft,
  replaceText,
  swapTexts,
  undoLast,
  writeText,
  type Draft,
  type DraftUpdate,
} from "../../../../site/notebook/client/drafts/draft.ts";

const empty: Draft = {
  at: 5,
  rev: "here/1",
  source: undefined,
  base: "own",
  other: undefined,
  before: undefined,
};
const a: Draft = { ...empty, source: "a" };
/** The draft after these updates by this tab. */
const after = (draft: Draft, ...turns: readonly DraftUpdate[]): Draft =>
  turns.reduce<Draft>((before, turn) => ({ ...empty, ...turn(before, false) }), draft);

test("what this tab writes takes the place of what it wrote", () => {
  expect(after(a, writeText("b"))).toEqual({ ...empty, source: "b" });
});

test("what another tab wrote is kept beside what is written here", () => {
  expect(writeText("b")(a, true)).toEqual({ source: "b", other: "a", before: undefined });
});

test("the same text of two tabs is kept once", () => {
  expect(writeText("a")(a, true)).toEqual({ source: "a", other: undefined, before: undefined });
});

test("a reset is undone, with the other tab's text", () => {
  const both = { ...a, other: "x" };
  expect(after(both, replaceText(undefined))).toEqual({ ...empty, before: { source: "a", other: "x" } });
  expect(after(both, replaceText(undefined), undoLast)).toEqual(both);
});

test("to undo a reset takes nothing from what was written since", () => {
  const undoneLate = after(a, replaceText(undefined), writeText("b"), undoLast);
  expect(undoneLate).toEqual({ ...a, before: { source: "b", other: undefined } });
  expect(after(undoneLate, undoLast).source).toBe("b");
});

test("two texts change places, and back", () => {
  const both = { ...a, other: "x" };
  expect(after(both, swapTexts)).toEqual({ ...empty, source: "x", other: "a" });
  expect(after(both, swapTexts, swapTexts)).toEqual(both);
});

test("a text that was discarded comes back", () => {
  const both = { ...a, other: "x" };
  expect(after(both, dismissOther)).toEqual({ ...a, before: { source: "a", other: "x" } });
  expect(after(both, dismissOther, undoLast)).toEqual(both);
});

test("no turns of one reader lose the last text but one", () => {
  const turn = fc.oneof(
    fc.string().map((text) => writeText(`typed ${text}`)),
    fc.constantFrom<DraftUpdate>(replaceText(undefined), dismissOther, swapTexts, undoLast),
  );
  fc.assert(
    fc.property(fc.array(turn), (turns) => {
      const both = after({ ...a, other: "x" }, ...turns);
      const reset = after(both, replaceText(undefined));
      expect(after(reset, undoLast).source).toBe(both.source);
      expect(after(reset, undoLast).other).toBe(both.other);
    }),
  );
});

test("a draft is read with what is good in it, whatever else lies there", () => {
  expect(
    readDraft({ source: "a", at: "soon", rev: 6, base: [], other: null, before: { source: 1 } }),
  ).toEqual({
    at: 0,
    rev: "",
    source: "a",
    base: undefined,
    other: undefined,
    before: { source: undefined, other: undefined },
  });
  for (const garbage of [undefined, null, 6, "a", [], {}, { source: 6 }])
    expect(readDraft(garbage)).toBe(undefined);
});

test("a time to come is taken for now", () => {
  expect(readDraft({ source: "a", at: 1e300 })!.at).toBeLessThanOrEqual(Date.now());
});

test("whatever lies there, reading it throws nothing, and gives what reading it again gives", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const draft = readDraft(value);
      if (draft !== undefined) expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});
