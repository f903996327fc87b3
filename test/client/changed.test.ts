import { expect, test } from "vitest";
import { changed } from "../../site/client/changed.ts";

const p = (...children: readonly string[]) => ({ tag: "p", attributes: {}, children });

test("changes are made one after the other, and the output before them stays as it was", () => {
  const before = [p("1", "2"), "3"];
  const changes = [
    { path: [0, 1], tree: p("two") },
    { path: [0, 1, 0], tree: "2!" },
    { path: [1], tree: "3!" },
  ];
  expect(changed(before, changes)).toEqual([{ tag: "p", attributes: {}, children: ["1", p("2!")] }, "3!"]);
  expect(before).toEqual([p("1", "2"), "3"]);
});

for (const path of [[], [2], [1, 0], [0, 2], [0, 0, 0]]) {
  test(`an output of a paragraph and a text has no place ${JSON.stringify(path)}`, () => {
    expect(changed([p("1", "2"), "3"], [{ path, tree: "x" }])).toBeUndefined();
  });
}
