import type { Network, Step } from "../../network/network.ts";
import { repeatTerms, toolAnswer, outputTerms, type ToolAnswer } from "./toolAnswer.ts";

/**
 * torchsummary's "Forward/backward pass size": the outputs of all modules, those in place too, twice.
 *
 * `absent` names steps that the network did not have when the answer was printed.
 */
export function torchsummary(
  network: Network,
  { absent = [] }: { readonly absent?: readonly string[] } = {},
): ToolAnswer {
  return toolAnswer({
    tool: "torchsummary",
    counts: "the outputs of all modules, in-place ReLU included, twice",
    terms: repeatTerms(outputTerms(network, (step) => !isView(step) && !absent.includes(step.name))),
    source: "sksq96/pytorch-summary, torchsummary/torchsummary.py",
  });
}

// The same numbers in another shape: a function of torchvision's, no module.
function isView({ layer, inputShapes, outputShape }: Step): boolean {
  return layer.sharesInput && inputShapes[0].length !== outputShape.length;
}
