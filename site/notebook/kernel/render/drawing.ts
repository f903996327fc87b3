import { TinyNode } from "../document/tinyNode.ts";
import { toTree } from "../serialise/toTree.ts";
import { CellError } from "../cellError.ts";
import type { Tree } from "../tree.ts";
import type { Context } from "./context.ts";
import { field } from "./field.ts";

/** The trees of an element, or of an object that draws itself with a document. */
export function drawing(value: unknown, { document, cell }: Context, inline = false): Tree[] | undefined {
  const node = drawNode(value, document);
  return node && toTree(node as unknown as Node, cell, { inline });
}

/** The node that a value is, or draws; undefined if it is no drawing. Throws what its `render` throws. */
export function drawNode(value: unknown, document: Document): TinyNode | undefined {
  if (TinyNode.is(value)) return value;
  const render = field(value, "render");
  // Marks of Plot have a `render` of another kind; they are drawn by their own `plot()`.
  if (typeof render !== "function" || typeof field(value, "initialize") === "function") return undefined;
  const node: unknown = render.call(value, document);
  if (!TinyNode.is(node))
    throw new CellError("render(document) gave no element.", {
      remedy: "Return an element made with document.createElement, or a fragment of such elements.",
    });
  return node;
}
