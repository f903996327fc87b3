import type { Cell } from "../cell.ts";
import type { OutputChange } from "../serialise/changesBetween.ts";
import { createDocument } from "../document/index.ts";
import { sendPointer, type Pointer } from "../serialise/sendPointer.ts";
import { toTree } from "../serialise/toTree.ts";
import { drawNode } from "../render/drawing.ts";
import { render, renderInline } from "../render/index.ts";
import type { Result } from "../result.ts";
import type { Tree } from "../tree.ts";

/** A cell's value as it is shown, with its answers to the pointer. */
export interface Drawing {
  readonly result: Result;
  point(pointer: Pointer): Promise<readonly OutputChange[]>;
}

/** Draws a cell's value between its controls and its printed lines. */
export function draw(
  value: unknown,
  cell: Cell,
  { controls, printed }: { readonly controls: readonly Tree[]; readonly printed: readonly Tree[] },
): Drawing {
  const document = createDocument();
  if (cell.inline) {
    const { trees, value: json } = renderInline(value, { document, cell: cell.id });
    return { result: { status: "shown", output: trees, value: json }, point: async () => [] };
  }
  const before = controlsTree(controls);
  const node = drawNode(value, document) as unknown as Node | undefined;
  const shown = node === undefined ? render(value, { document, cell: cell.id }) : toTree(node, cell.id);
  return {
    result: { status: "shown", output: [...before, ...shown, ...printed] },
    async point({ path: [first = 0, ...rest], ...event }) {
      if (node === undefined) return [];
      const changes = await sendPointer(node, { ...event, path: [first - before.length, ...rest] });
      return changes.map(({ path: [first = 0, ...rest], tree }) => ({
        path: [first + before.length, ...rest],
        tree,
      }));
    },
  };
}

/** A cell's controls together, above its output. */
export function controlsTree(controls: readonly Tree[]): Tree[] {
  return controls.length === 0 ? [] : [{ tag: "div", attributes: { class: "controls" }, children: controls }];
}
