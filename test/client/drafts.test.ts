import { beforeEach, expect, test, vi } from "vitest";
import { drafts } from "../../site/client/drafts.ts";

const key = "drafts:convolution";
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  });
});

test("what a reader changed is there again, with the cell that ran", () => {
  const first = drafts(key);
  first.keep("filter", "const filter = 1;");
  first.running("filter");
  expect(drafts(key).kept).toEqual({ sources: { filter: "const filter = 1;" }, running: "filter" });
  first.clear();
  expect(drafts(key).kept).toEqual({ sources: {} });
});

for (const text of [
  "",
  "null",
  "6",
  "[]",
  "{}",
  '{"sources":6}',
  '{"sources":{"filter":6},"running":{}}',
  "{",
]) {
  test(`${text || "nothing"} in the storage is taken for no drafts`, () => {
    kept.set(key, text);
    expect(drafts(key).kept).toEqual({ sources: {} });
  });
}
