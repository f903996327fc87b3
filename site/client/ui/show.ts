import type { Tree } from "../../kernel/tree.ts";
import { refreshTip } from "./bytesTip.ts";
import { dressCounts } from "./countStops.ts";
import { keepFocus } from "./keepFocus.ts";
import { sweepNotes } from "./note.ts";
import { patch } from "./patch.ts";
import { dressPlayers } from "./player.ts";
import { dressSetters } from "./setters/dress.ts";
import { markParts } from "./together.ts";

/** Puts `trees` into an output, as a patch, and makes them work: what they set, play and tell. */
export function show(output: Element, trees: readonly Tree[]): void {
  const restore = keepFocus(output);
  patch(output, trees);
  dressSetters(output);
  dressCounts(output);
  dressPlayers(output);
  markParts(output);
  restore();
  sweepNotes();
  refreshTip();
}
