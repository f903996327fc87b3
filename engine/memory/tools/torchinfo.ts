import type { Network } from "../../network/network.ts";
import { repeatTerms, toolAnswer, outputTerms, type ToolAnswer } from "./toolAnswer.ts";

/** torchinfo's "Forward/backward pass size": the outputs of layers that have parameters, twice. */
export function torchinfo(network: Network): ToolAnswer {
  return toolAnswer({
    tool: "torchinfo",
    counts: "the outputs of layers with parameters, twice",
    terms: repeatTerms(outputTerms(network, ({ layer }) => layer.parameterCount > 0)),
    source: "TylerYep/torchinfo, torchinfo/model_statistics.py",
  });
}
