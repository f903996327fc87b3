import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { erase } from "../../../../site/notebook/kernel/analyse/erase.ts";
import { eraseTwice } from "../../../../site/notebook/kernel/analyse/eraseTwice.ts";
import { corpus } from "./corpus/index.ts";
import { throwing } from "./corpus/throwing.ts";

const agree = (source: string): void => eraseTwice(source, erase(source));

// Node's eraser leaves `[1]` and `[two]` next to each other here; TypeScript's compiler and ours do not.
const theirs = "semicolons: as const, then a square bracket";

test("two erasers agree on every snippet", () => {
  for (const [title, { source }] of [...corpus, ...Object.entries(throwing)])
    if (title !== theirs) expect(() => agree(source), title).not.toThrow();
});

test("a difference between the erasers is an error with its place", () => {
  expect(() => agree("const q = [1] as const\n[two]")).toThrow(
    expect.objectContaining({
      what: "two erasers disagree about the types here.",
      place: { line: 1, column: 0 },
    }),
  );
});

test("what only the other eraser refuses is an error with its place", () => {
  expect(() => agree("one\ntype T = export")).toThrow(
    expect.objectContaining({
      what: expect.stringMatching(/^Node's own eraser refuses this: Unexpected token/),
      place: { line: 2, column: 9 },
    }),
  );
});

test("the analyser asks for a second opinion of its own erasure, once", () => {
  const asked: string[] = [];
  analyse("a", "const a: number = 1", (source, { text }) => void asked.push(source, text));
  expect(asked).toEqual(["const a: number = 1", "const a         = 1"]);
  expect(() => analyse("a", "const q = [1] as const\n[two]", eraseTwice)).toThrow("two erasers disagree");
});

test("the analyser the reader loads does without the other eraser", () => {
  const folder = new URL("../../../../site/notebook/kernel/analyse/", import.meta.url);
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(new URL(file, folder), "utf8");
    for (const [, module = ""] of source.matchAll(/ from "(.+)";/g))
      if (module.startsWith("./")) follow(module);
      else seen.add(module);
  };
  follow("./index.ts");
  expect(seen).toContain("./erase.ts");
  expect(seen).toContain("eslint-scope");
  expect(seen).not.toContain("amaro");
});
