import { withFrames } from "../document/withFrames.ts";
import { changesBetween, type OutputChange } from "./changesBetween.ts";
import { lastSnapshot, serialise } from "./toTree.ts";
import { documentVersion } from "../document/touch.ts";

/**
 * Runs `action`, and returns the outermost changes that it made below `root`, an output that `toTree` has shown.
 *
 * A tip lays itself out a moment after it is drawn, and tips in facets wait for an animation frame; both are waited
 * for.
 */
export async function recordMutations(root: Node, action: () => unknown): Promise<OutputChange[]> {
  const before = lastSnapshot(root);
  if (!before) throw new Error("recordMutations: expected an output that toTree has shown");
  const frames = withFrames(action);
  await Promise.resolve();
  for (const frame of frames) frame(0);
  await Promise.resolve();
  if (documentVersion() === before.version) return [];
  return changesBetween(before.trees, serialise(root, before).trees) ?? [];
}
