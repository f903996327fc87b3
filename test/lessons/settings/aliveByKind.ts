import type { TreeElement } from "../../../site/notebook/kernel/tree.ts";
import { elementsOf, wordsOf } from "../../../site/notebook/build/elementsOf.ts";
import { number, sum, type Given } from "./rule.ts";

/** The headings of a figure of tensors in memory: each kind with the bytes beside it. */
export function aliveByKind(figure: TreeElement): ReadonlyMap<string, number> {
  const headings = elementsOf(figure.children, ({ attributes }) =>
    /^name of-/.test(attributes["class"] ?? ""),
  );
  return new Map(
    headings.map(({ children }) => {
      const words = wordsOf(children.filter((child) => typeof child === "string")).trim();
      const [count] = elementsOf(children, ({ tag }) => tag === "data");
      return [words, Number(count!.attributes["data-bytes"])];
    }),
  );
}

/** The expected sentence on the share of activations, from those headings. */
export function shareAlive({ figure }: Given): string {
  const kinds = aliveByKind(figure);
  const activations = kinds.get("activations") ?? 0;
  if (activations === 0) return "No activation is alive now.";
  const share = Math.round((100 * activations) / sum([...kinds.values()]));
  const said = share === 0 ? "less than 1" : share === 100 ? "more than 99" : number(share);
  return `Activations are ${said}% of what is alive now.`;
}
