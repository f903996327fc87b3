import type { Tree } from "../tree.ts";

/** A place in an output, by the indexes that lead there, and the tree that is now there. */
export interface OutputChange {
  readonly path: readonly number[];
  readonly tree: Tree;
}

/**
 * The outermost places in which two versions of an output differ; undefined if one has more trees at the top than the
 * other.
 */
export function changesBetween(
  before: readonly Tree[],
  after: readonly Tree[],
  path: readonly number[] = [],
): OutputChange[] | undefined {
  if (before.length !== after.length) return undefined;
  return after.flatMap((tree, k) => changed(before[k], tree, [...path, k]));
}

function changed(before: Tree, after: Tree, path: readonly number[]): OutputChange[] {
  if (typeof before === "string" || typeof after === "string")
    return before === after ? [] : [{ path, tree: after }];
  const inside =
    before.tag === after.tag && same(before.attributes, after.attributes)
      ? changesBetween(before.children, after.children, path)
      : undefined;
  return inside ?? [{ path, tree: after }];
}

function same(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every((name) => before[name] === after[name]);
}
