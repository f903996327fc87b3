import type { Result } from "../../kernel/result.ts";
import type { Tree } from "../../kernel/tree.ts";
import type { OutputChange } from "../../kernel/serialise/changesBetween.ts";
import { oversizedResult } from "./oversizedResult.ts";
import { findTreeFault } from "./treeFault.ts";

/**
 * Applies `changes` to a cell's result: it fails if the output then is more than the page can bear; undefined if a
 * change names a place that the output does not have.
 */
export function applyChanges(
  before: Result | undefined,
  changes: readonly OutputChange[],
): Result | undefined {
  if (before?.status !== "shown") return undefined;
  let output: readonly Tree[] | undefined = before.output;
  for (const { path, tree } of changes) output = output && replaceAt(output, path, tree);
  if (output === undefined) return undefined;
  const fault = findTreeFault(output);
  return typeof fault === "object" ? oversizedResult(fault.excess) : { ...before, output };
}

function replaceAt(trees: readonly Tree[], path: readonly number[], tree: Tree): readonly Tree[] | undefined {
  const [index = -1, ...rest] = path;
  const old = trees[index];
  if (old === undefined) return undefined;
  if (rest.length === 0) return trees.with(index, tree);
  if (typeof old === "string") return undefined;
  const children = replaceAt(old.children, rest, tree);
  return children && trees.with(index, { ...old, children });
}
