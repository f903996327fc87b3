import type { Tree, TreeElement } from "../tree.ts";
import { clean } from "../serialise/clean.ts";

/** Merges trees as a parser would that has read them: texts side by side are one, and none is empty. */
export function mergeTexts(trees: readonly Tree[]): Tree[] {
  const whole: Tree[] = [];
  for (const tree of trees) {
    const last = whole.at(-1);
    if (typeof tree !== "string") whole.push(clear(tree));
    else if (typeof last === "string") whole[whole.length - 1] = last + clean(tree);
    else if (clean(tree) !== "") whole.push(clean(tree));
  }
  return whole;
}

function clear({ tag, attributes, children }: TreeElement): TreeElement {
  const kept = Object.entries(attributes).map(([name, value]) => [name, clean(value)] as const);
  return { tag, attributes: Object.fromEntries(kept), children: mergeTexts(children) };
}
