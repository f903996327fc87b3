import { expect, test } from "vitest";
import type { Tree } from "../../site/notebook/kernel/tree.ts";
import { loadLesson } from "../../site/loadLesson.ts";
import { lessons } from "./all.ts";
import { headingsOf, wordsOf } from "./wordsOf.ts";

const holds = (trees: readonly Tree[], is: (tag: string, attributes: object) => boolean): boolean =>
  trees.some(
    (tree) => typeof tree !== "string" && (is(tree.tag, tree.attributes) || holds(tree.children, is)),
  );

for (const { path, text } of lessons) {
  test(`${path} has 800 to 1,600 words`, () => {
    const { length } = wordsOf(text);
    expect(length).toBeGreaterThanOrEqual(800);
    expect(length).toBeLessThanOrEqual(1600);
  });

  test(`${path} has eight cells or more, one that draws, and a slider to drag`, async () => {
    const { cells, results } = await loadLesson(path);
    const shown = cells.filter(({ cell }) => !cell.inline).map(({ cell }) => results.get(cell.id)!.output);
    expect(shown.length).toBeGreaterThanOrEqual(8);
    expect(shown.some((output) => holds(output, (tag) => /^(svg|figure|img)$/.test(tag)))).toBe(true);
    const drags = (tag: string, attributes: object) =>
      tag === "input" && "type" in attributes && attributes.type === "range";
    expect(shown.some((output) => holds(output, drags))).toBe(true);
  });

  test(`${path} ends with what to carry on and its sources`, () => {
    expect(headingsOf(text).slice(-2)).toEqual(["To take with you", "Sources"]);
  });
}
