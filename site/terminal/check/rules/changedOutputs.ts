import { changesOf } from "../../accept/changesOf.ts";
import type { Rule } from "../remark.ts";

/** Cells whose output is not the committed one; a draft has none. */
export const changedOutputs: Rule = ({ isDraft, isWhole, lesson }) => {
  if (isDraft || !isWhole || lesson === undefined) return [];
  const { name, cells } = lesson;
  const remedy = `If that is right, and not just new: npm run accept -- ${name}`;
  return changesOf(lesson).map(({ cell: id, what }) => {
    const line = cells.find(({ cell }) => cell.id === id)?.line ?? 1;
    return { line, ...(id === undefined ? {} : { cell: { id } }), what, remedy };
  });
};
