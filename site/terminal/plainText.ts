import type { Tree, TreeElement } from "../notebook/kernel/tree.ts";

const blocks = new Set([
  "div",
  "p",
  "pre",
  "label",
  "table",
  "tr",
  "figure",
  "figcaption",
  "details",
  "fieldset",
  "li",
  "dl",
  "dt",
  "dd",
]);
const hidden = new Set(["title", "desc", "input", "button", "select"]);

/**
 * An output as a terminal can show it: a line a block, a tab between the cells of a table, a drawing by its
 * description.
 */
export function plainText(trees: readonly Tree[]): string {
  const text = trees.map(one).join("");
  return text
    .split("\n")
    .map((line) => line.replace(/[^\S\t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function one(tree: Tree): string {
  if (typeof tree === "string") return tree;
  const { tag, children } = tree;
  if (hidden.has(tag)) return "";
  if (tag === "svg" || tag === "img") return described(tree);
  if (tag === "td" || tag === "th") return `${children.map(one).join("")}\t`;
  const inner = children.map(one).join("");
  if (tag === "output") return ` ${inner}`;
  return blocks.has(tag) ? `\n${inner}\n` : inner;
}

function described({ tag, attributes }: TreeElement): string {
  const words = attributes["aria-label"] ?? attributes["alt"];
  return words ? `\n[${tag === "img" ? "picture" : "drawing"}: ${words}]\n` : "";
}
