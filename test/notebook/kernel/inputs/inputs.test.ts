import { expect, test } from "vitest";
import { matrix } from "../../../../site/notebook/kernel/inputs/matrix.ts";
import { number } from "../../../../site/notebook/kernel/inputs/number.ts";
import { select } from "../../../../site/notebook/kernel/inputs/select.ts";
import { slider } from "../../../../site/notebook/kernel/inputs/slider.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { notebookOf } from "../cells.ts";

/** The texts of the options that are marked as chosen. */
function chosen(tree: Tree): string[] {
  if (typeof tree === "string") return [];
  const own = tree.tag === "option" && "selected" in tree.attributes ? [String(tree.children[0])] : [];
  return [...own, ...tree.children.flatMap(chosen)];
}

test("a slider takes what lies on a step between its ends, and nothing else", () => {
  const { initial, read } = slider("Stride", { min: 1, max: 3, value: 2 });
  expect(initial).toBe(2);
  expect([1, 2, 3].map(read)).toEqual([1, 2, 3]);
  expect(slider("Rate", { min: 0.02, max: 1.1, step: 0.02 }).read(0.1)).toBe(0.1);
  expect([0, 4, 2.5, Number.NaN, "2", null, {}].map(read)).toEqual(Array(7).fill(undefined));
  expect(() => slider("x", { min: 3, max: 1 })).toThrow("slider: min 3 must be less than max 1");
  expect(() => slider("x", { min: 1, max: 3, value: 7 })).toThrow("slider: value 7 is not between 1 and 3");
});

test("a number without bounds takes any finite one", () => {
  const { initial, read } = number("n");
  expect(initial).toBe(0);
  expect(read(-1e9)).toBe(-1e9);
  expect(number("n", { min: 3 }).initial).toBe(3);
});

test("a number with a step takes what lies on one, counted from the least or from 0", () => {
  const { read } = number("Batch", { min: 1, max: 9, step: 2 });
  expect([1, 3, 9, 2, 1.5, 11].map(read)).toEqual([1, 3, 9, undefined, undefined, undefined]);
  expect(number("n", { step: 0.5 }).read(-1.5)).toBe(-1.5);
});

test("a choice is named by its place; of two alike the first is marked", () => {
  const { initial, read, draw } = select("s", { options: ["a", "b", "a"], value: "a" });
  expect([initial, read(1), read("2"), read(7)]).toEqual(["a", "b", "a", undefined]);
  expect(chosen(draw("s", "a"))).toEqual(["a"]);
  expect(select("s", { options: { none: Number.NaN }, value: Number.NaN }).initial).toBeNaN();
  expect(() => select("s", { options: ["a"], value: "b" as "a" })).toThrow(
    "select: value b is not among the options",
  );
});

test("a matrix takes rows of the right length, and gives each cell a copy of its own", async () => {
  const { read } = matrix("m", { rows: 1, columns: 2 });
  const raw = [[3, 4]];
  expect(read(raw)).toEqual(raw);
  expect(read(raw)).not.toBe(raw);
  expect(
    [
      [[1]],
      [[1, Number.NaN]],
      [
        [1, 2],
        [3, 4],
      ],
    ].map(read),
  ).toEqual([undefined, undefined, undefined]);
  const { notebook, shows } = notebookOf({
    m: 'import { matrix } from "inputs";\nconst m = matrix("m", { rows: 1, columns: 1, value: [[6]] });\n(m as number[][])[0][0] += 5;\nm[0][0]',
  });
  await notebook.set("m", [[6]]);
  await notebook.run(["m"]);
  expect(shows("m")).toMatch(/11$/);
});
