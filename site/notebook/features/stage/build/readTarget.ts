import { isOfClass } from "../../../build/elementsOf.ts";
import type { CompiledLesson } from "../../../build/compileLesson.ts";
import { CellError } from "../../../kernel/cellError.ts";
import { nearest } from "../../../kernel/nearest.ts";
import type { Result } from "../../../kernel/result.ts";
import type { TreeElement } from "../../../kernel/tree.ts";
import type { Item, Part } from "../deck.ts";

/** Parts that any cell may have, although they are not in its output. */
const always = ["controls", "hands"];

/**
 * Finds what a stop means by a name. `sliding` is a cell. `sliding.written-out` is the part of its output with that
 * class or tag, and `sliding.part.4` the fourth such part among its neighbours. `The whole rule, 2` is the second
 * block of words below that heading.
 *
 * Throws a CellError where there is nothing of that name.
 */
export function readTarget(
  name: string,
  { cells, sections }: Pick<CompiledLesson, "cells" | "sections">,
  results: ReadonlyMap<string, Result>,
): Item | Part {
  const ids = cells.flatMap(({ kind, cell }) => (kind === "cell" ? [cell.id] : []));
  if (ids.includes(name)) return { cell: name };
  const [, cell, part, nth] = /^([\w-]+)\.([\w-]+)(?:\.([1-9]\d*))?$/.exec(name) ?? [];
  if (cell !== undefined && ids.includes(cell)) {
    const output = results.get(cell)!.output;
    const isPart = (one: TreeElement) => one.tag === part || isOfClass(part!)(one);
    const groups = [output, ...elementsWith(output).map(({ children }) => children)].map(
      (children) => children.filter((one) => typeof one !== "string" && isPart(one)).length,
    );
    const most = Math.max(...groups);
    if (most < Number(nth ?? 1) && !always.includes(part!))
      throw new CellError(`what the cell "${cell}" shows has no part "${name.slice(cell.length + 1)}".`, {
        remedy: most > 0 ? `It has ${most}.` : "Write the class or the tag of an element in its output.",
      });
    return { cell, part: part!, ...(nth !== undefined && { nth: Number(nth) }) };
  }
  const [, words = "", count] = /^(.*?)(?:, (\d+))?$/s.exec(name)!;
  const block = Number(count ?? 1) - 1;
  const heading = sections.findIndex((one) => one.heading === words);
  if (heading !== -1 && block >= 0 && block < sections[heading]!.blocks) return { heading, block };
  if (heading !== -1)
    throw new CellError(`below the heading "${words}" there is no block ${block + 1}.`, {
      remedy: `There are ${sections[heading]!.blocks}; cells are shown by their names.`,
    });
  const near = nearest(cell ?? words, [...ids, ...sections.map((one) => one.heading)]);
  throw new CellError(`there is no cell and no heading "${cell ?? words}".`, {
    remedy: near === undefined ? "Name a cell or a heading of this lesson." : `Did you mean "${near}"?`,
  });
}

const elementsWith = (trees: readonly (string | TreeElement)[]): readonly TreeElement[] =>
  trees.flatMap((tree) => (typeof tree === "string" ? [] : [tree, ...elementsWith(tree.children)]));
