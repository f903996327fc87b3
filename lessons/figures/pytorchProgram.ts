import { pytorchScript } from "engine";
import { html, type Figure } from "./html.ts";
import type { Estimate, RefusedChoices } from "./estimate.ts";
import { planFigure } from "./planFigure.ts";

/**
 * The whole PyTorch script that measures a plan, to be copied; one click selects all of it.
 *
 *     pytorchProgram(plan)
 */
export function pytorchProgram(plan: Estimate | RefusedChoices): Figure {
  return planFigure(plan, ({ program }) => {
    if (program.optimizer.name === "adam8bit" && program.purpose === "training")
      return {
        render: (document) =>
          html(
            document,
            "p",
            { class: "refusal" },
            "No script: 8-bit Adam belongs to bitsandbytes, not to PyTorch.",
          ),
      };
    const label = "Python program that measures this plan";
    const pre = { class: "program", tabindex: 0, role: "group", "aria-label": label };
    return { render: (document) => html(document, "pre", pre, pytorchScript(program)) };
  });
}
