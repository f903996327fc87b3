import type { Tree } from "../../notebook/kernel/tree.ts";

/**
 * Pairs each old tree with the new one that it may have become, in order, and leaves as few as possible gone or new.
 */
export function matchTrees(
  before: readonly Tree[],
  after: readonly Tree[],
): readonly (readonly [Tree | undefined, Tree | undefined])[] {
  if (before.length === after.length) return before.map((tree, k) => [tree, after[k]]);
  // The longest run of trees in common behind each pair of places.
  const same = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      same[i]![j] = isAlike(before[i]!, after[j]!)
        ? 1 + same[i + 1]![j + 1]!
        : Math.max(same[i + 1]![j]!, same[i]![j + 1]!);
  const pairs: (readonly [Tree | undefined, Tree | undefined])[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const bothLeft = i < before.length && j < after.length;
    if (bothLeft && isAlike(before[i]!, after[j]!)) pairs.push([before[i++], after[j++]]);
    else if (j >= after.length || (i < before.length && same[i + 1]![j]! >= same[i]![j + 1]!))
      pairs.push([before[i++], undefined]);
    else pairs.push([undefined, after[j++]]);
  }
  return pairs;
}

const isAlike = (a: Tree, b: Tree): boolean => JSON.stringify(a) === JSON.stringify(b);
