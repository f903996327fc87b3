import { letterWidth } from "../letterWidth.ts";

/** A rectangle of a chart, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where words stand: the start or the end of the line that they stand on. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** The height of words above their line, and below it, in pixels. */
const [ABOVE, BELOW] = [11, 4];

/** The box that words take up. */
export function boxOf(words: string, { x, y, anchor }: Place): Box {
  const width = letterWidth * words.length;
  const left = anchor === "start" ? x : x - width;
  return { left, right: left + width, top: y - ABOVE, bottom: y + BELOW };
}

/**
 * The first of some places at which words lie within the frame, all above or all below the curve, and on none of the
 * obstacles; the last place if there is none.
 */
export function clearPlace(
  words: string,
  places: readonly Place[],
  {
    frame,
    curve,
    obstacles,
  }: { frame: Box; curve: readonly (readonly [number, number])[]; obstacles: readonly Box[] },
): Place {
  const isClear = (place: Place) => {
    const box = boxOf(words, place);
    const heights = heightsWithin(curve, box);
    return (
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom &&
      (heights.every((y) => y > box.bottom) || heights.every((y) => y < box.top)) &&
      !obstacles.some((other) => overlap(box, other))
    );
  };
  return places.find(isClear) ?? places.at(-1)!;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The heights of a curve between the sides of a box, those at the sides included. */
function heightsWithin(
  curve: readonly (readonly [number, number])[],
  { left, right }: Box,
): readonly number[] {
  return curve.slice(1).flatMap(([x, y], k) => {
    const [before, from] = curve[k]!;
    return [left, right, x, before]
      .filter((at) => at >= Math.max(left, before) && at <= Math.min(right, x))
      .map((at) => from + ((y - from) * (at - before)) / (x - before));
  });
}
