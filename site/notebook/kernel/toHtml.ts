import type { Tree } from "./tree.ts";

const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Writes trees as HTML: to the character what a browser gives as `innerHTML` once it has read them. */
export function toHtml(trees: readonly Tree[]): string {
  return trees.map(one).join("");
}

function one(tree: Tree): string {
  if (typeof tree === "string") return escape(tree);
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escape(value).replace(/"/g, "&quot;")}"`,
  );
  const start = `<${tag}${written.join("")}>`;
  return empty.has(tag) ? start : `${start}${toHtml(children)}</${tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&\u00a0<>]/g, (sign) => `&${signs[sign]};`);
}

const signs: Readonly<Record<string, string>> = { "&": "amp", "\u00a0": "nbsp", "<": "lt", ">": "gt" };
