import type { Tree, TreeElement } from "../kernel/tree.ts";

/** The elements of trees for which `which` holds, in page order; those inside one that was found are left out. */
export function elementsOf(trees: readonly Tree[], which: (element: TreeElement) => boolean): TreeElement[] {
  return trees.flatMap((tree) => {
    if (typeof tree === "string") return [];
    return which(tree) ? [tree] : elementsOf(tree.children, which);
  });
}

export const isOfClass =
  (name: string) =>
  ({ attributes }: TreeElement): boolean =>
    (attributes["class"] ?? "").split(" ").includes(name);

export const wordsOf = (trees: readonly Tree[]): string =>
  trees.map((tree) => (typeof tree === "string" ? tree : wordsOf(tree.children))).join("");
