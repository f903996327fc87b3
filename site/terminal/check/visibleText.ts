import type { Tree } from "../../notebook/kernel/tree.ts";

/** Attributes whose words a reader sees or hears; a byte count has its text in every unit, and its exact one as a tip. */
const worded =
  /^(alt|aria-(label|description|valuetext)|title|placeholder|data-(mb|mib|article|derivation))$/;

/** The sign between elements of a line, for what stands in two of them is not one number. */
export const boundary = "\u200b";

/** Elements that go on in the line in which they stand. */
const inline =
  /^(a|abbr|b|bdi|code|data|dfn|em|i|kbd|m[a-z]+|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/;

/**
 * All that a reader sees of trees, or hears: their words, also those in drawings, in tips and for screen readers. What
 * is folded counts by its summary alone.
 */
export function visibleText(trees: readonly Tree[]): string {
  return trees.map(textOf).join("");
}

function textOf(tree: Tree): string {
  if (typeof tree === "string") return tree;
  const { tag, attributes, children } = tree;
  const isFolded = tag === "details" && !("open" in attributes);
  const seen = isFolded
    ? children.filter((one) => typeof one !== "string" && one.tag === "summary")
    : children;
  const beside = Object.entries(attributes).flatMap(([name, value]) =>
    worded.test(name) ? [value] : name === "data-bytes" ? [`${value} B`] : [],
  );
  const words = visibleText(seen);
  const all = beside.length === 0 ? words : `${words}\n${beside.join("\n")}\n`;
  const around = inline.test(tag) ? boundary : "\n";
  return `${around}${all}${around}`;
}
