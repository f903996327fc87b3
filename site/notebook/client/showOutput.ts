import type { Tree } from "../kernel/tree.ts";
import { sweepControlNotes } from "./controls/setControlNote.ts";
import type { LivePart } from "./liveFeature.ts";
import { keepFocus } from "./patch/keepFocus.ts";
import { patch } from "./patch/patch.ts";

/** Puts `trees` into an output, as a patch, then has the parts of the page brought up to date. */
export function showOutput(output: Element, trees: readonly Tree[], parts: readonly LivePart[] = []): void {
  const restore = keepFocus(output);
  patch(output, trees, dressBy(parts));
  for (const { update } of parts) update?.(output);
  restore();
  sweepControlNotes();
}

/** Combines what all parts make of an element, one after the other. */
export const dressBy =
  (parts: readonly LivePart[]): NonNullable<LivePart["dress"]> =>
  (tree) =>
    parts.reduce((dressed, { dress }) => dress?.(dressed) ?? dressed, tree);
