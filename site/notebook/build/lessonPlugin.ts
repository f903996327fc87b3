import { defineMdastPlugin, type MdastContent } from "satteri";
import { inlineValue, positionOf } from "./source.ts";

/**
 * Puts components where a lesson has cells, inline values and formulas. Each is told where in
 * the file its node stands, and finds its own there; what is wrong with a fence is for the lesson to say.
 */
export const lessonPlugin = defineMdastPlugin({
  name: "lesson",
  options: { position: true },
  code(node, context) {
    if (node.lang === "yaml" && node.meta === "stop") return context.removeNode(node);
    if (node.lang !== "ts") return;
    const kind = /^(solution|wrong)\b/.exec(node.meta ?? "")?.[1];
    // What goes wrong is for the answer key alone.
    if (kind === "wrong") return context.removeNode(node);
    if (kind === "solution")
      return context.replaceNode(node, component("mdxJsxFlowElement", "Solution", { source: node.value }));
    if (/^cell(\s|$)/.test(node.meta ?? "")) {
      context.replaceNode(node, component("mdxJsxFlowElement", "Cell", { at: positionOf(node) }));
    } else context.replaceNode(node, component("mdxJsxFlowElement", "Code", { source: node.value }));
  },
  inlineCode(node, context) {
    if (inlineValue(node.value) === undefined) return;
    context.replaceNode(node, component("mdxJsxTextElement", "Value", { at: positionOf(node) }));
  },
  math(node, context) {
    context.replaceNode(node, component("mdxJsxFlowElement", "Formula", { at: positionOf(node) }));
  },
  inlineMath(node, context) {
    context.replaceNode(node, component("mdxJsxTextElement", "Formula", { at: positionOf(node) }));
  },
});

function component(
  type: "mdxJsxFlowElement" | "mdxJsxTextElement",
  name: string,
  attributes: Readonly<Record<string, string>>,
): MdastContent {
  const given = Object.entries(attributes).map(([key, value]) => ({
    type: "mdxJsxAttribute" as const,
    name: key,
    value,
  }));
  return { type, name, attributes: given, children: [] };
}
