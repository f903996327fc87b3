import type { MdastNode } from "satteri";

/** The words of a node, with plain spaces for no-break ones. */
export function textOf(node: MdastNode): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return "value" in node && typeof node.value === "string" ? node.value.replaceAll("\u00a0", " ") : "";
}
