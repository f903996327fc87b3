import type { Tree, TreeElement } from "../tree.ts";

export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Tree[]
): TreeElement {
  return { tag, attributes, children };
}

/** A word or a number of its own kind: `number`, `string`, `key`, `word` … */
export function token(kind: string, text: string): TreeElement {
  return element("span", { class: kind }, text);
}
