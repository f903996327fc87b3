import { elementsOf } from "../../../notebook/build/elementsOf.ts";
import { questionsOf, type Prediction } from "../../../notebook/features/questions/questionsOf.ts";
import type { Remark, Rule } from "../remark.ts";
import { spellingOf } from "../spellingOf.ts";
import { visibleParts, type VisiblePart } from "../visibleParts.ts";

/** Answers of three digits or more that can be seen before their question, or behind it as far as the next heading. */
export const spoilers: Rule = ({ root, lesson, isWhole }) => {
  if (root === undefined || lesson === undefined || !isWhole) return [];
  const parts = visibleParts(root, lesson);
  return questionsOf(lesson).flatMap((question) =>
    question.kind === "predict" ? spoilersOf(question, parts) : [],
  );
};

function spoilersOf(question: Prediction, parts: readonly VisiblePart[]): readonly Remark[] {
  const { id, cell, exact, tree, line: asked } = question;
  const place = parts.findLastIndex((one) => one.cell === cell);
  // A question that waits for an answer itself.
  if (place === -1) return [];
  const heading = parts.findIndex(({ isHeading }, k) => k > place && isHeading === true);
  const isBytes = elementsOf([tree], ({ tag }) => tag === "select").length > 0;
  return parts.slice(0, heading === -1 ? undefined : heading).flatMap(({ line, text, cell: from }, k) => {
    const spelling = spellingOf(text, { exact, isBytes });
    if (spelling === undefined) return [];
    const remedy =
      k <= place
        ? "Let it come behind the question, or begin with something else."
        : `Fold it: <details data-after="${id}">, or put a heading between.`;
    return [
      {
        line,
        ...(from !== undefined && { cell: { id: from } }),
        what: `“${spelling}” gives away the answer of “${id}”, which is asked on line ${asked}.`,
        remedy,
      },
    ];
  });
}
