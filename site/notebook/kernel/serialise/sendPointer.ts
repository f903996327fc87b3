import type { Tree } from "../tree.ts";
import type { OutputChange } from "./changesBetween.ts";
import type { TinyElement } from "../document/tinyElement.ts";
import { TinyEvent } from "../document/tinyEvent.ts";
import { recordMutations } from "./recordMutations.ts";
import { lastSnapshot, type Snapshot } from "./toTree.ts";

export interface Pointer {
  readonly type: string;
  /** The path to the target, through the trees of the output. */
  readonly path: readonly number[];
  /** The position, in the units of the drawing's `viewBox`. */
  readonly x: number;
  readonly y: number;
}

/** Sends a pointer event to the output that `root` became, and returns the changes that it made. */
export async function sendPointer(root: Node, { type, path, x, y }: Pointer): Promise<OutputChange[]> {
  const shown = lastSnapshot(root);
  const target = shown && elementAt(shown, path);
  if (!target) return [];
  const place = { pageX: x, pageY: y, clientX: x, clientY: y, offsetX: x, offsetY: y };
  const event = new TinyEvent(type, { bubbles: true, pointerType: "mouse", buttons: 0, ...place });
  return recordMutations(root, () => target.dispatchEvent(event));
}

/** The innermost element on the path that still exists. */
function elementAt(shown: Snapshot, path: readonly number[]): TinyElement | undefined {
  let found: TinyElement | undefined;
  let level: readonly Tree[] = shown.trees;
  for (const index of path) {
    const tree = level[index];
    if (tree === undefined || typeof tree === "string") break;
    found = shown.source(tree) ?? found;
    level = tree.children;
  }
  return found;
}
