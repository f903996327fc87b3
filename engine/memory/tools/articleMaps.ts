import type { Network } from "../../network/network.ts";
import { answer, outputs, type ToolAnswer } from "./answer.ts";

/** The article's 1.88 GB for 32 pictures, for one: the feature maps of convolutions and pools, each with four axes. */
export function articleMaps(network: Network): ToolAnswer {
  return answer({
    tool: "the article",
    counts: "the feature maps of convolutions and pools",
    terms: outputs(
      network,
      ({ layer, inputShapes, outputShape }) =>
        outputShape.length === 4 && layer.makesFeatureMap(...inputShapes),
    ),
    source: "Training vs Inference - Memory Consumption by Neural Networks, 2022",
  });
}
