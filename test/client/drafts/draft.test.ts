import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dismissed,
  draftOf,
  replaced,
  swapped,
  undone,
  written,
  type Draft,
  type Turn,
} from "../../../site/client/drafts/draft.ts";

const empty: Draft = {
  at: 5,
  rev: "here/1",
  source: undefined,
  base: "own",
  other: undefined,
  before: undefined,
};
const a: Draft = { ...empty, source: "a" };
/** The draft after these turns of this tab. */
const after = (draft: Draft, ...turns: readonly Turn[]): Draft =>
  turns.reduce<Draft>((before, turn) => ({ ...empty, ...turn(before, false) }), draft);

test("what this tab writes takes the place of what it wrote", () => {
  expect(after(a, written("b"))).toEqual({ ...empty, source: "b" });
});

test("what another tab wrote is kept beside what is written here", () => {
  expect(written("b")(a, true)).toEqual({ source: "b", other: "a", before: undefined });
});

test("the same text of two tabs is kept once", () => {
  expect(written("a")(a, true)).toEqual({ source: "a", other: undefined, before: undefined });
});

test("a reset is undone, with the other tab's text", () => {
  const both = { ...a, other: "x" };
  expect(after(both, replaced(undefined))).toEqual({ ...empty, before: { source: "a", other: "x" } });
  expect(after(both, replaced(undefined), undone)).toEqual(both);
});

test("to undo a reset takes nothing from what was written since", () => {
  const undoneLate = after(a, replaced(undefined), written("b"), undone);
  expect(undoneLate).toEqual({ ...a, before: { source: "b", other: undefined } });
  expect(after(undoneLate, undone).source).toBe("b");
});

test("two texts change places, and back", () => {
  const both = { ...a, other: "x" };
  expect(after(both, swapped)).toEqual({ ...empty, source: "x", other: "a" });
  expect(after(both, swapped, swapped)).toEqual(both);
});

test("a text that was discarded comes back", () => {
  const both = { ...a, other: "x" };
  expect(after(both, dismissed)).toEqual({ ...a, before: { source: "a", other: "x" } });
  expect(after(both, dismissed, undone)).toEqual(both);
});

test("no turns of one reader lose the last text but one", () => {
  const turn = fc.oneof(
    fc.string().map((text) => written(`typed ${text}`)),
    fc.constantFrom<Turn>(replaced(undefined), dismissed, swapped, undone),
  );
  fc.assert(
    fc.property(fc.array(turn), (turns) => {
      const both = after({ ...a, other: "x" }, ...turns);
      const reset = after(both, replaced(undefined));
      expect(after(reset, undone).source).toBe(both.source);
      expect(after(reset, undone).other).toBe(both.other);
    }),
  );
});

test("a draft is read with what is good in it, whatever else lies there", () => {
  expect(draftOf({ source: "a", at: "soon", rev: 6, base: [], other: null, before: { source: 1 } })).toEqual({
    at: 0,
    rev: "",
    source: "a",
    base: undefined,
    other: undefined,
    before: { source: undefined, other: undefined },
  });
  for (const garbage of [undefined, null, 6, "a", [], {}, { source: 6 }])
    expect(draftOf(garbage)).toBe(undefined);
});

test("a time to come is taken for now", () => {
  expect(draftOf({ source: "a", at: 1e300 })!.at).toBeLessThanOrEqual(Date.now());
});

test("whatever lies there, reading it throws nothing, and gives what reading it again gives", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const draft = draftOf(value);
      if (draft !== undefined) expect(draftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});
