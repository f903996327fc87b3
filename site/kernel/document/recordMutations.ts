import { changesBetween, type Change } from "./changes.ts";
import { lastShown, show } from "./toTree.ts";
import { touches } from "./touched.ts";

/**
 * Runs `action` and answers with what it changed below `root`, an output that `toTree` has shown: the outermost places alone.
 *
 * A tip lays itself out a moment after it is drawn, and tips in facets wait for an animation frame; both are waited for.
 */
export async function recordMutations(root: Node, action: () => unknown): Promise<Change[]> {
  const before = lastShown(root);
  if (!before) throw new Error("recordMutations: expected an output that toTree has shown");
  const frames = withFrames(action);
  await Promise.resolve();
  for (const frame of frames) frame(0);
  await Promise.resolve();
  if (touches() === before.touches) return [];
  return changesBetween(before.trees, show(root, before).trees) ?? [];
}

/** Runs an action that may ask for animation frames, which a worker does not have. */
function withFrames(action: () => unknown): Iterable<FrameRequestCallback> {
  const frames = new Map<number, FrameRequestCallback>();
  const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = globalThis;
  globalThis.requestAnimationFrame = (frame) => (frames.set(frames.size + 1, frame), frames.size);
  globalThis.cancelAnimationFrame = (id) => void frames.set(id, () => {});
  try {
    action();
  } finally {
    put("requestAnimationFrame", request);
    put("cancelAnimationFrame", cancel);
  }
  return frames.values();
}

function put(name: "requestAnimationFrame" | "cancelAnimationFrame", value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(globalThis, name);
  else Reflect.set(globalThis, name, value);
}
