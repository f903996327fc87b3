import { expect, test } from "vitest";
import { applyChanges } from "../../../../site/notebook/client/untrusted/applyChanges.ts";

const p = (...children: readonly string[]) => ({ tag: "p", attributes: {}, children });
const shown = { status: "shown", output: [p("1", "2"), "3"] } as const;

test("changes are made one after the other, and the output before them stays as it was", () => {
  const changes = [
    { path: [0, 1], tree: p("two") },
    { path: [0, 1, 0], tree: "2!" },
    { path: [1], tree: "3!" },
  ];
  expect(applyChanges(shown, changes)?.output).toEqual([
    { tag: "p", attributes: {}, children: ["1", p("2!")] },
    "3!",
  ]);
  expect(shown.output).toEqual([p("1", "2"), "3"]);
});

for (const path of [[], [2], [1, 0], [0, 2], [0, 0, 0]]) {
  test(`an output of a paragraph and a text has no place ${JSON.stringify(path)}`, () => {
    expect(applyChanges(shown, [{ path, tree: "x" }])).toBeUndefined();
  });
}

test("what shows nothing does not change", () => {
  const changes = [{ path: [0], tree: "x" }];
  expect(applyChanges(undefined, changes)).toBeUndefined();
  expect(applyChanges({ status: "stopped", output: ["1"] }, changes)).toBeUndefined();
});

test("an output that grows change by change fails where it becomes too much", () => {
  const many = { tag: "b", attributes: {}, children: Array.from({ length: 12_499 }, () => p()) };
  const half = applyChanges({ status: "shown", output: ["", ""] }, [{ path: [0], tree: many }]);
  expect(half?.output).toEqual([many, ""]);
  expect(applyChanges(half, [{ path: [1], tree: many }])?.status).toBe("shown");
  const more = { ...many, children: [...many.children, p()] };
  expect(applyChanges(half, [{ path: [1], tree: more }])).toMatchObject({
    status: "failed",
    failure: {
      what: "the output has more than 25,000 elements.",
      remedy: "Show a part of it, or a summary.",
    },
  });
});
