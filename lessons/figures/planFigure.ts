import { html, type Figure } from "./html.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";

/** A figure of a plan; if the plan is refused, a word in its place that sends the reader to its verdict. */
export function planFigure(
  plan: Estimate | RefusedChoices,
  draw: (plan: Estimate) => Figure,
  instead: (refusal: string) => string = () =>
    "Nothing to show yet: the plan above cannot run, and says why.",
): Figure {
  if (!("refusal" in plan)) return draw(plan);
  return { render: (document) => html(document, "p", { class: "refusal" }, instead(plan.refusal)) };
}
