import type { Network } from "../../network/network.ts";
import { again, answer, outputs, type ToolAnswer } from "./answer.ts";

/** torchinfo's "Forward/backward pass size": the outputs of layers that have parameters, twice. */
export function torchinfo(network: Network): ToolAnswer {
  return answer({
    tool: "torchinfo",
    counts: "the outputs of layers with parameters, twice",
    terms: again(outputs(network, ({ layer }) => layer.parameterCount > 0)),
    source: "TylerYep/torchinfo, torchinfo/model_statistics.py",
  });
}
