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

for (const [name, setting] of Object.entries(controls)) {
  test(`the turning point that ${name} asks for can be set`, async () => {
    const { path } = all.find(({ text }) => text.includes(`const ${name} = predict(`))!;
    const { results } = await loadLesson(path);
    const elements = [...results.values()].flatMap(({ output }) => output.flatMap(elementsOf));
    const of = (input: string) => elements.filter((one) => attributesOf(one)["data-input"] === input);
    const answer = of(name)
      .flatMap(elementsOf)
      .find(({ tag, attributes }) => tag === "p" && "data-guess" in attributes)!;
    const turning = Number(attributesOf(answer)["data-guess"]);
    const { min, max, step = "1" } = attributesOf(of(setting)[0]!);
    expect(turning).toBeGreaterThanOrEqual(Number(min));
    expect(turning).toBeLessThanOrEqual(Number(max));
    expect((turning - Number(min)) % Number(step)).toBe(0);
  });
}
