import { UP } from "../plane.ts";
import type { Column } from "./bandsOf.ts";

/** The room above and below a word in an area, in the drawing's units. */
const HALF = UP * 0.045;
/** The part of the width that a word needs. */
const WIDTH = 0.2;

export interface Room {
  /** The place: part of the whole width, and the drawing's units from the upper edge. */
  readonly x: number;
  readonly y: number;
}

/** The place in an area at which a word has most room, if it has any. */
export function roomIn(
  columns: readonly Column[],
  upper: readonly number[],
  lower: readonly number[],
): Room | undefined {
  let best: Room | undefined;
  let widest = WIDTH;
  columns.forEach((_, middle) => {
    const y = (upper[middle]! + lower[middle]!) / 2;
    const holds = (k: number) => upper[k]! <= y - HALF && lower[k]! >= y + HALF;
    if (!holds(middle)) return;
    let [first, last] = [middle, middle];
    while (first > 0 && holds(first - 1)) first--;
    while (last < columns.length - 1 && holds(last + 1)) last++;
    const [from, to] = [columns[first]!.from, columns[last]!.to];
    if (to - from <= widest) return;
    widest = to - from;
    best = { x: (from + to) / 2, y };
  });
  return best;
}
