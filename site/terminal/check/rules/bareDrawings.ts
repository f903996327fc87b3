import { elementsOf, isOfClass, wordsOf } from "../../../notebook/build/elementsOf.ts";
import type { Tree, TreeElement } from "../../../notebook/kernel/tree.ts";
import type { Remark, Rule } from "../remark.ts";

const isFigure = isOfClass("explained");

/** Whether an element is a drawing: a picture, a plot, or a line with bars. */
const draws = (element: TreeElement): boolean =>
  /^(svg|img|canvas)$/.test(element.tag) ||
  ["bars", "answers", "strip"].some((name) => isOfClass(name)(element));

/** The classes of drawings that show all their numbers, and of pictures, which are numbers themselves. */
const inSight = ["stage", "number-grid", "pictures", "learned-filters", "digits", "alive"];

/** Drawings outside of a figure, figures whose finding is no sentence, and those whose data are out of reach. */
export const bareDrawings: Rule = ({ lesson }) =>
  (lesson?.cells ?? []).flatMap(({ cell, line }) => {
    const { output } = lesson!.results.get(cell.id)!;
    const at = { line, cell: { id: cell.id } };
    const bare = elementsOf(output, (one) => isFigure(one) || draws(one)).some((one) => !isFigure(one));
    const told = elementsOf(output, isFigure).flatMap(faultOf);
    return [...(bare ? [withoutFinding] : []), ...told].map((one) => ({ ...at, ...one }));
  });

type Fault = Pick<Remark, "what" | "remedy">;

const withoutFinding: Fault = {
  what: "a drawing without a finding.",
  remedy: "Put it into figure(drawing, { finding: “…” }), and say what it shows.",
};

function faultOf({ children }: TreeElement): readonly Fault[] {
  const [finding] = elementsOf(children, isOfClass("finding"));
  const sentence = finding === undefined ? "" : wordsOf(finding.children);
  if (!/\S.*[.?!]/s.test(sentence))
    return [
      {
        what: `the finding “${sentence}” is not a sentence.`,
        remedy: "Say what the figure shows, and end with a full stop.",
      },
    ];
  const isTold = has(children, (one) => ["numbers-behind", ...inSight].some((name) => isOfClass(name)(one)));
  return isTold
    ? []
    : [
        {
          what: "a drawing’s data are out of reach.",
          remedy: "Give figure() a figure from “./figures”, which brings its data along.",
        },
      ];
}

const has = (trees: readonly Tree[], is: (element: TreeElement) => boolean): boolean =>
  elementsOf(trees, is).length > 0;
