import { expect, test } from "vitest";
import type { Tree } from "../../site/notebook/kernel/tree.ts";
import { loadLesson } from "../../site/loadLesson.ts";
import { all } from "./all.ts";

type Element = Exclude<Tree, string>;

const classesOf = ({ attributes }: Element): readonly string[] =>
  ((attributes as Record<string, string>)["class"] ?? "").split(" ");
const has = (tree: Tree, is: (element: Element) => boolean): boolean =>
  typeof tree !== "string" && (is(tree) || tree.children.some((child) => has(child, is)));
const ofClass = (name: string) => (element: Element) => classesOf(element).includes(name);

/** Whether an element is a drawing: a picture, a plot, or lines with bars. */
const draws = (element: Element): boolean =>
  /^(svg|img|canvas)$/.test(element.tag) ||
  classesOf(element).some((name) => /^(bars|answers|strip)$/.test(name));

/** Drawings that show all their numbers, and pictures, which are numbers themselves. */
const inSight = ["stage", "number-grid", "pictures", "digits", "alive"];

/** The drawings without a finding. */
function unexplained(tree: Tree): readonly Element[] {
  if (typeof tree === "string" || ofClass("explained")(tree)) return [];
  return draws(tree) ? [tree] : tree.children.flatMap(unexplained);
}

const figuresIn = (tree: Tree): readonly Element[] => {
  if (typeof tree === "string") return [];
  return ofClass("explained")(tree) ? [tree] : tree.children.flatMap(figuresIn);
};

const textOf = (tree: Tree): string => (typeof tree === "string" ? tree : tree.children.map(textOf).join(""));

for (const { path } of all) {
  test(`every drawing of ${path} has a finding, and its data in sight or a click away`, async () => {
    const { cells, results } = await loadLesson(path);
    for (const { cell } of cells) {
      const output = results.get(cell.id)!.output;
      expect(output.flatMap(unexplained), `${cell.id}: a drawing without a finding`).toEqual([]);
      for (const figure of output.flatMap(figuresIn)) {
        const [finding] = figure.children.flatMap((child) => (has(child, ofClass("finding")) ? [child] : []));
        expect(finding && textOf(finding), `${cell.id}: what does the figure show?`).toMatch(/\S.*[.?!]/);
        const told =
          has(figure, ofClass("numbers-behind")) || inSight.some((name) => has(figure, ofClass(name)));
        expect(told, `${cell.id}: where are its data?`).toBe(true);
      }
    }
  });
}
