import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from "satteri";
import { inlineValue, placeOf } from "./source.ts";

/**
 * Puts components where a lesson has cells, inline values and formulas. Each is told its lesson's file and
 * where in it the node stands, and finds its own there; what is wrong with a fence is for the lesson to say.
 */
export const lessonPlugin = defineMdastPlugin({
  name: "lesson",
  options: { position: true },
  code(node, context) {
    if (node.lang !== "ts") return;
    if (/^cell(\s|$)/.test(node.meta ?? "")) {
      context.replaceNode(node, component("mdxJsxFlowElement", "Cell", where(node, context)));
    } else context.replaceNode(node, component("mdxJsxFlowElement", "Code", { source: node.value }));
  },
  inlineCode(node, context) {
    if (inlineValue(node.value) === undefined) return;
    context.replaceNode(node, component("mdxJsxTextElement", "Value", where(node, context)));
  },
  math(node, context) {
    context.replaceNode(node, component("mdxJsxFlowElement", "Formula", where(node, context)));
  },
  inlineMath(node, context) {
    context.replaceNode(node, component("mdxJsxTextElement", "Formula", where(node, context)));
  },
});

function where(
  node: Parameters<typeof placeOf>[0],
  { fileURL }: MdastVisitorContext,
): Record<string, string> {
  const lesson = relative(process.cwd(), fileURLToPath(fileURL!)).replaceAll("\\", "/");
  return { lesson, at: placeOf(node) };
}

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
