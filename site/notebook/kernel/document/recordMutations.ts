import { withFrames } from "./withFrames.ts";
import { changesBetween, type OutputChange } from "../serialise/changesBetween.ts";
import { lastShown, show } from "../serialise/toTree.ts";
import { touches } from "./touch.ts";

/**
 * Runs `action` and answers with what it changed below `root`, an output that `toTree` has shown: the outermost places alone.
 *
 * A tip lays itself out a moment after it is drawn, and tips in facets wait for an animation frame; both are waited for.
 */
export async function recordMutations(root: Node, action: () => unknown): Promise<OutputChange[]> {
  const before = lastShown(root);
  if (!before) throw new Error("recordMutations: expected an output that toTree has shown");
  const frames = withFrames(action);
  await Promise.resolve();
  for (const frame of frames) frame(0);
  await Promise.resolve();
  if (touches() === before.touches) return [];
  return changesBetween(before.trees, show(root, before).trees) ?? [];
}
