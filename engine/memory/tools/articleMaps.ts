import type { Network } from "../../network/network.ts";
import { toolAnswer, outputTerms, type ToolAnswer } from "./toolAnswer.ts";

/** The article's 1.88 GB for 32 pictures, for one: the feature maps of convolutions and pools, each with four axes. */
export function articleMaps(network: Network): ToolAnswer {
  return toolAnswer({
    tool: "the article",
    counts: "the feature maps of convolutions and pools",
    terms: outputTerms(
      network,
      ({ layer, inputShapes, outputShape }) =>
        outputShape.length === 4 && layer.makesFeatureMap(...inputShapes),
    ),
    source: "Training vs Inference - Memory Consumption by Neural Networks, 2022",
  });
}
