import { zoo } from "../../zoo/zoo.ts";
import type { ToolAnswer } from "./toolAnswer.ts";
import { articleMaps } from "./articleMaps.ts";
import { cs231nPrinted, cs231n } from "./cs231n.ts";
import { pytorchForward, pytorchSaved } from "./pytorchSaved.ts";
import { torchinfo } from "./torchinfo.ts";
import { torchsummary } from "./torchsummary.ts";

/**
 * Eight answers of six tools to one question: what do the activations of VGG-16 take for one picture in FP32?
 *
 * torchsummary's is the one that its README prints, of a VGG-16 that had no adaptive pooling yet.
 */
export function toolAnswers(): readonly ToolAnswer[] {
  const network = zoo.vgg16.network();
  return [
    articleMaps(network),
    cs231n(network),
    cs231nPrinted(network),
    torchsummary(network, { absent: ["avgpool"] }),
    torchinfo(network),
    pytorchSaved(network),
    pytorchForward(network, { autograd: false }),
    pytorchForward(network, { autograd: true }),
  ];
}
