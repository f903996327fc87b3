import { elementsOf } from "../../../notebook/build/elementsOf.ts";
import type { Remark, Rule } from "../remark.ts";

const least = 8;

/** A lesson with too few cells, none that draws, or nothing to drag. */
export const shownCells: Rule = ({ lesson, isWhole }) => {
  if (!isWhole || lesson === undefined) return [];
  const cells = lesson.cells.filter(({ cell }) => !cell.inline);
  const output = cells.flatMap(({ cell }) => lesson.results.get(cell.id)!.output);
  const told: Remark[] = [];
  if (cells.length < least)
    told.push({
      line: 1,
      what: `${cells.length || "no"} cell${cells.length === 1 ? "" : "s"}; a lesson has eight or more.`,
      remedy: "Let every number come from a few lines that can be seen and changed.",
    });
  if (elementsOf(output, ({ tag }) => /^(svg|figure|img)$/.test(tag)).length === 0)
    told.push({ line: 1, what: "no cell draws.", remedy: "Draw first what the words explain." });
  if (elementsOf(output, ({ attributes }) => attributes["type"] === "range").length === 0)
    told.push({
      line: 1,
      what: "there is nothing to drag.",
      remedy: "Add a slider, so that the reader can try what the words claim.",
    });
  return told;
};
