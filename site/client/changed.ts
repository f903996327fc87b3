import type { Tree } from "../kernel/tree.ts";
import type { Change } from "../worker/protocol.ts";

/** An output after `changes`; undefined where one names a place that it does not have. */
export function changed(output: readonly Tree[], changes: readonly Change[]): readonly Tree[] | undefined {
  let now: readonly Tree[] | undefined = output;
  for (const { path, tree } of changes) now = now && changedAt(now, path, tree);
  return now;
}

function changedAt(trees: readonly Tree[], path: readonly number[], tree: Tree): readonly Tree[] | undefined {
  const [index = -1, ...rest] = path;
  const old = trees[index];
  if (old === undefined) return undefined;
  if (rest.length === 0) return trees.with(index, tree);
  if (typeof old === "string") return undefined;
  const children = changedAt(old.children, rest, tree);
  return children && trees.with(index, { ...old, children });
}
