import { expect, test } from "vitest";
import type { Tree } from "../../site/notebook/kernel/tree.ts";
import { loadLesson } from "../../site/loadLesson.ts";
import { all } from "./all.ts";

type Element = Exclude<Tree, string>;

/** The control by which a reader finds a turning point, by the question that asks for it. */
const controls: Readonly<Record<string, string>> = {
  sideGuess: "side",
  overtakeGuess: "batch",
  leaves: "batch",
};

const elementsOf = (tree: Tree): readonly Element[] =>
  typeof tree === "string" ? [] : [tree, ...tree.children.flatMap(elementsOf)];
const attributesOf = (element: Element) => element.attributes as Readonly<Record<string, string>>;
const textOf = (tree: Tree): string => (typeof tree === "string" ? tree : tree.children.map(textOf).join(""));

for (const { path, text } of all.filter(({ text }) => /predict\("[^"]*\bfrom (which|how many)/i.test(text))) {
  test(`every turning point that ${path} asks for can be set`, async () => {
    const { results } = await loadLesson(path);
    const elements = [...results.values()].flatMap(({ output }) => output.flatMap(elementsOf));
    const asked = elements.filter(
      (one) => attributesOf(one)["data-kind"] === "predict" && /\bfrom (which|how many)/i.test(textOf(one)),
    );
    expect(asked.length, text.slice(0, 40)).toBeGreaterThan(0);
    for (const question of asked) {
      const name = attributesOf(question)["data-input"]!;
      const answer = elementsOf(question).find(
        ({ tag, attributes }) => tag === "p" && "data-guess" in attributes,
      )!;
      const turning = Number(attributesOf(answer)["data-guess"]);
      const control = elements.find((one) => attributesOf(one)["data-input"] === controls[name])!;
      const { min, max, step = "1" } = attributesOf(control);
      expect(turning, `${name}: ${turning} at ${controls[name]}`).toBeGreaterThanOrEqual(Number(min));
      expect(turning, `${name}: ${turning} at ${controls[name]}`).toBeLessThanOrEqual(Number(max));
      expect((turning - Number(min)) % Number(step), `${name}: a step of ${step}`).toBe(0);
    }
  });
}
