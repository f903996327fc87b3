import { html, type Figure } from "./figure.ts";
import type { Plan, Refusal } from "./plan.ts";

/** A figure of a plan, or the sentence that says why there is none. */
export function planFigure(plan: Plan | Refusal, draw: (plan: Plan) => Figure): Figure {
  if (!("refusal" in plan)) return draw(plan);
  const sentence = `${plan.refusal.charAt(0).toUpperCase()}${plan.refusal.slice(1)}`;
  return { render: (document) => html(document, "p", { class: "refusal" }, sentence) };
}
