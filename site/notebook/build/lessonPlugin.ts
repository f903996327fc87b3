import { fileURLToPath } from "node:url";
import {
  defineMdastPlugin,
  type MdastContent,
  type MdastPluginDefinition,
  type PluginFactoryContext,
} from "satteri";
import { keepSource } from "./lessonText.ts";
import { fileName } from "./notebookSite.ts";
import { sourceOf } from "./sourceOf.ts";

/**
 * Puts a component in the place of each cell, inline value and formula of a lesson, with the index by which it finds
 * its own.
 *
 * What it has read is kept for whoever loads the lesson, so that a build parses no text twice.
 */
export const lessonPlugin =
  (root: string) =>
  (context: PluginFactoryContext): MdastPluginDefinition => {
    const path = fileURLToPath(context.fileURL!);
    const { source: body } = context;
    return defineMdastPlugin({
      name: "lesson",
      options: { position: true },
      before(tree, context) {
        const { source, placed } = sourceOf(tree, fileName(path, root));
        keepSource(path, body, source);
        for (const { node, component } of placed) {
          if (component === undefined) context.removeNode(node);
          else context.replaceNode(node, element(node, component.name, component.attributes));
        }
      },
    });
  };

function element(
  { type }: { readonly type: string },
  name: string,
  given: Readonly<Record<string, string>>,
): MdastContent {
  const attributes = Object.entries(given).map(([name, value]) => ({
    type: "mdxJsxAttribute" as const,
    name,
    value,
  }));
  const isInline = type === "inlineCode" || type === "inlineMath";
  return { type: isInline ? "mdxJsxTextElement" : "mdxJsxFlowElement", name, attributes, children: [] };
}
