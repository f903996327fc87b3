/** The depth in the window at which a heading counts as reached, as a part of the window's height. */
export const reached = 0.3;

/**
 * The index of the section that is being read: the last one whose heading is above the line, by the headings' distances
 * from the top of the window; −1 above the first. At the end of the page it is the last one.
 *
 *     currentSection([-900, 120, 700], { height: 800, atEnd: false }) // 1
 */
export function currentSection(
  tops: readonly number[],
  { height, atEnd }: { readonly height: number; readonly atEnd: boolean },
): number {
  return atEnd ? tops.length - 1 : tops.findLastIndex((top) => top <= height * reached);
}
