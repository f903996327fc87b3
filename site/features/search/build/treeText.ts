import type { Tree } from "../../../notebook/kernel/tree.ts";

/** The tags of drawings, of folds and of controls, which are not read. */
const unread = ["svg", "details", "select", "input", "button", "script", "img"];

/** The words of an output as a reader meets them, without drawings and what is folded away. */
export const treeText = (trees: readonly Tree[]): string =>
  trees
    .map((tree) =>
      typeof tree === "string" ? tree : unread.includes(tree.tag) ? " " : ` ${treeText(tree.children)} `,
    )
    .join("");

/** The words of a value in a sentence, which nothing parts. */
export const valueText = (trees: readonly Tree[]): string =>
  trees.map((tree) => (typeof tree === "string" ? tree : valueText(tree.children))).join("");

/** The exact counts of bytes that an output gives, which its words round. */
export const exactBytes = (trees: readonly Tree[]): readonly string[] =>
  trees.flatMap((tree) => {
    if (typeof tree === "string" || unread.includes(tree.tag)) return [];
    const own = tree.attributes["data-bytes"];
    return [...(own === undefined ? [] : [own]), ...exactBytes(tree.children)];
  });
