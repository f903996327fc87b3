import type { Network } from "../../network/network.ts";
import { featureMaps } from "../featureMaps.ts";
import { toolAnswer, outputTerms, type Term, type ToolAnswer } from "./toolAnswer.ts";

const source = "cs231n/cs231n.github.io, convolutional-networks.md";

/** The table of Stanford's CS231n as its rows add up: the image and every feature map. */
export function cs231n(network: Network): ToolAnswer {
  return toolAnswer({
    tool: "CS231n, rows",
    counts: "the image and all feature maps",
    terms: rows(network),
    source,
  });
}

/** The same table as printed for VGG-16, 24 M values of 4 B: more than its rows add up to, and nobody knows whence. */
export function cs231nPrinted(network: Network): ToolAnswer {
  const terms = rows(network);
  const unexplained = 24_000_000 * 4 - terms.reduce((sum, { bytes }) => sum + bytes, 0);
  return toolAnswer({
    tool: "CS231n, printed",
    counts: "24 million values of 4 B",
    terms: [...terms, { name: "unexplained", bytes: unexplained }],
    source: `${source}; cs231n/cs231n.github.io issue 88`,
  });
}

function rows(network: Network): readonly Term[] {
  const [image] = featureMaps(network).rows;
  const maps = outputTerms(network, ({ layer, inputShapes }) => layer.makesFeatureMap(...inputShapes));
  return [{ name: "input", bytes: image.bytes }, ...maps];
}
