import type { Namespace } from "../isAllowedAttribute.ts";
import type { Tree, TreeElement } from "../tree.ts";

type Attributes = Record<string, string>;

/**
 * Gives a drawing its role and name for screen readers: a picture under its label, or a group if parts of it can be
 * reached. One without a label is named after its marks and axes; one with neither label nor text is decoration.
 */
export function setAccessibleName(attributes: Attributes, children: readonly Tree[]): void {
  if (attributes["role"] !== undefined || attributes["aria-hidden"] !== undefined) return;
  const labelled =
    "aria-label" in attributes || "aria-labelledby" in attributes || some(children, isTitle, 1);
  if (!labelled) {
    const name = chartName(children);
    if (name === "") {
      if (!some(children, (tree) => typeof tree === "string")) attributes["aria-hidden"] = "true";
      return;
    }
    attributes["aria-label"] = name;
  }
  attributes["role"] = some(children, canBeReached) ? "group" : "img";
}

const nameless = /^(div|span|p|b|i|u|s|em|strong|small|code|kbd|samp|var|sub|sup|mark|g)$/;

/**
 * Gives a labelled part the role without which its label is not read: plain parts become groups, shapes become
 * pictures.
 */
export function setPartRole(tag: string, space: Namespace, attributes: Attributes): void {
  if (!("aria-label" in attributes) || "role" in attributes || "aria-hidden" in attributes) return;
  if (nameless.test(tag)) attributes["role"] = "group";
  else if (space === "svg" && tag !== "svg") attributes["role"] = "img";
}

function chartName(children: readonly Tree[]): string {
  const parts = children.filter((child) => typeof child !== "string");
  const label = (part: TreeElement) => part.attributes["aria-label"] ?? "";
  const marks = parts.map(label).filter((mark) => mark !== "" && !/\b(axis|grid|tip|crosshair)\b/.test(mark));
  const axes = parts.filter((part) => /-axis label$/.test(label(part))).map((part) => text(part.children));
  const names = [[...new Set(marks)], axes.map((axis) => axis.replace(/[←↑→↓]/g, "").trim())];
  const said = names
    .map((list) => list.filter((name) => name !== "").join(", "))
    .filter((list) => list !== "");
  return said.length === 0 ? "" : `Chart: ${said.join("; ")}`;
}

function text(trees: readonly Tree[]): string {
  return trees.map((tree) => (typeof tree === "string" ? tree : text(tree.children))).join("");
}

function isTitle(tree: Tree): boolean {
  return typeof tree !== "string" && tree.tag === "title";
}

function canBeReached(tree: Tree): boolean {
  return typeof tree !== "string" && "tabindex" in tree.attributes;
}

function some(trees: readonly Tree[], is: (tree: Tree) => boolean, depth = Infinity): boolean {
  return trees.some(
    (tree) => is(tree) || (depth > 1 && typeof tree !== "string" && some(tree.children, is, depth - 1)),
  );
}
