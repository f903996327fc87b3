import type { Tree } from "../kernel/tree.ts";
import { updateHands } from "./controls/listenToHands.ts";
import { sweepControlNotes } from "./controls/setControlNote.ts";
import type { LiveFeature } from "./liveFeature.ts";
import { keepFocus } from "./patch/keepFocus.ts";
import { patch } from "./patch/patch.ts";
import { updateSetters } from "./setters/updateSetters.ts";

/** Puts `trees` into an output, as a patch, then brings its setters, its controls' hands and the page's features up to date. */
export function showOutput(
  output: Element,
  trees: readonly Tree[],
  features: readonly LiveFeature[] = [],
): void {
  const restore = keepFocus(output);
  patch(output, trees, dressBy(features));
  updateSetters(output);
  updateHands(output);
  for (const { update } of features) update?.(output);
  restore();
  sweepControlNotes();
}

/** Combines what all features make of an element, one after the other. */
export const dressBy =
  (features: readonly LiveFeature[]): NonNullable<LiveFeature["dress"]> =>
  (tree) =>
    features.reduce((dressed, { dress }) => dress?.(dressed) ?? dressed, tree);
