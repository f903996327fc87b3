import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { readLegacyDrafts } from "../../../../site/notebook/client/drafts/legacyDrafts.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

const start = "where-the-memory-goes/convolution/";

beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));

test("maps of early pages are read by version and cell, and taken away when they are kept", () => {
  localStorage.setItem(`${start}01`, '{"sources":{"filter":"mine","map":6},"running":"filter"}');
  localStorage.setItem(`${start}02`, '{"sources":{"filter":"late"}}');
  localStorage.setItem(`${start}questions`, "{}");
  localStorage.setItem("where-the-memory-goes/pooling/01", '{"sources":{"filter":"theirs"}}');
  const early = readLegacyDrafts(start);
  expect([...early.drafts].map(([name, { source }]) => [name, source])).toEqual([
    ["01/filter", "mine"],
    ["02/filter", "late"],
  ]);
  expect(early.running).toBe("filter");
  early.forget();
  expect(Object.keys(localStorage)).toEqual([`${start}questions`, "where-the-memory-goes/pooling/01"]);
});

test("what is no map of ours holds no drafts, and hides none that are", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"sources":${json}}`),
  );
  fc.assert(
    fc.property(fc.array(texts), (texts) => {
      vi.stubGlobal("localStorage", fakeStorage());
      texts.forEach((text, k) => localStorage.setItem(`${start}${k}`, text));
      localStorage.setItem(`${start}good`, '{"sources":{"filter":"mine"}}');
      expect(readLegacyDrafts(start).drafts.get("good/filter")?.source).toBe("mine");
    }),
  );
});
