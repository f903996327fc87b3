import type { TreeElement } from "../../notebook/kernel/tree.ts";
import { byteText } from "./byteText.ts";

/** A tree as this reader's page shows it: byte counts in the chosen unit, their title left to the page's own tip. */
export function withUnit(tree: TreeElement): TreeElement {
  if (!("data-bytes" in tree.attributes)) return tree;
  const { title: _, ...attributes } = tree.attributes;
  return { ...tree, attributes, children: [byteText((name) => attributes[name])] };
}
