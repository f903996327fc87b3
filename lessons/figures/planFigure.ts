import { html, type Figure } from "./figure.ts";
import type { Plan, Refusal } from "./plan.ts";

/** A figure of a plan; where there is none, what there is instead: a word that sends the reader to its verdict. */
export function planFigure(
  plan: Plan | Refusal,
  draw: (plan: Plan) => Figure,
  instead: (refusal: string) => string = () => "Nothing to show until the plan above can be made.",
): Figure {
  if (!("refusal" in plan)) return draw(plan);
  return { render: (document) => html(document, "p", { class: "refusal" }, instead(plan.refusal)) };
}
