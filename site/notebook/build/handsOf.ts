import { CellError } from "../kernel/cellError.ts";
import { nearest } from "../kernel/nearest.ts";
import type { Result } from "../kernel/result.ts";
import type { Tree, TreeElement } from "../kernel/tree.ts";
import { problemIn, type LessonCell } from "./analyseCells.ts";
import { elementsOf, isOfClass } from "./elementsOf.ts";
import { LessonError } from "./problem.ts";

interface Run {
  readonly cells: readonly LessonCell[];
  readonly results: ReadonlyMap<string, Result>;
}

/** Throws a LessonError for every cell that is to show controls which cannot stand there once more. */
export function checkHands({ file, ...run }: Run & { readonly file: string }): void {
  const problems = run.cells.flatMap((one) => {
    try {
      handsOf(one, run);
      return [];
    } catch (error) {
      return [{ ...problemIn({ file, id: one.cell.id, line: one.line }, error), line: one.line - 1 }];
    }
  });
  if (problems.length > 0) throw new LessonError(problems);
}

/**
 * The controls of other cells that a cell shows once more, as they stand there, with `data-hand` for `data-input` and
 * without buttons that play.
 *
 * Throws a CellError for a name that has no such control.
 */
export function handsOf({ cell, options }: LessonCell, { cells, results }: Run): readonly Tree[] {
  if (options.hands.length === 0) return [];
  const controls = new Map(
    cells.flatMap((one) =>
      controlsIn(results.get(one.cell.id)!.output).map(
        (control) => [inputOf(control)!, { control, owner: one.cell.id }] as const,
      ),
    ),
  );
  return options.hands.map((name) => {
    const found = controls.get(name);
    if (found === undefined) {
      const near = nearest(name, controls.keys());
      throw new CellError(`hands: there is no input "${name}".`, {
        remedy:
          near === undefined ? `There are ${[...controls.keys()].join(", ")}.` : `Did you mean "${near}"?`,
      });
    }
    if (found.owner === cell.id)
      throw new CellError(`hands: "${name}" stands in this cell already.`, { remedy: "Take it off." });
    if (/^(predict|picture)$/.test(found.control.attributes["data-kind"] ?? ""))
      throw new CellError(`hands: "${name}" can stand only once.`, {
        remedy: "Name a slider, a number, a choice, a checkbox, a text or a matrix.",
      });
    return asHand(found.control);
  });
}

/** The controls in trees, each with its label. */
const controlsIn = (trees: readonly Tree[]): readonly TreeElement[] =>
  elementsOf(trees, (one) => isOfClass("control")(one) && inputOf(one) !== undefined);

function inputOf(control: TreeElement): string | undefined {
  const [named] = elementsOf([control], ({ attributes }) => "data-input" in attributes);
  return named?.attributes["data-input"];
}

function asHand(tree: Tree): Tree {
  if (typeof tree === "string") return tree;
  const attributes = Object.entries(tree.attributes).map(([name, value]) => [
    name === "data-input" ? "data-hand" : name,
    value,
  ]);
  return {
    ...tree,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: tree.children.map(asHand),
  };
}
