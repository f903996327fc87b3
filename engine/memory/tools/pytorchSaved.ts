import type { Network } from "../../network/network.ts";
import { savedForBackward } from "../savedForBackward.ts";
import { bytesAt } from "../timeline/bytesAt.ts";
import { inferenceTimeline } from "../timeline/inferenceTimeline.ts";
import { peak } from "../timeline/peak.ts";
import { toolAnswer, termNames, mergeTerms, type ToolAnswer } from "./toolAnswer.ts";

const source = "torch 2.13.0, torchvision 0.28.0";

/** PyTorch's tensors kept for backward in training, each piece of memory once. */
export function pytorchSaved(network: Network): ToolAnswer {
  const nameOf = termNames(network);
  const kept = savedForBackward(network).rows.filter(
    ({ group }) => group === "activations" || group === "input",
  );
  const terms = kept.map(({ madeBy, name, of, bytes }) => ({
    name: of === "own" ? name : madeBy === "input" ? "input" : nameOf(madeBy, "output"),
    bytes,
  }));
  return toolAnswer({
    tool: "PyTorch, saved for backward",
    counts: "every piece of memory that backward needs, once",
    terms: mergeTerms(terms),
    source: `${source}, saved_tensors_hooks`,
  });
}

/** The tensors alive at once in evaluation mode beside parameters and input: without autograd, or with it left on. */
export function pytorchForward(network: Network, { autograd }: { readonly autograd: boolean }): ToolAnswer {
  const nameOf = termNames(network);
  const timeline = inferenceTimeline(network, { autograd });
  const alive = bytesAt(timeline, peak(timeline).event, (kind, { step, name }) =>
    kind === "activations" || kind === "temporaries" ? nameOf(step, name) : "",
  );
  return toolAnswer({
    tool: autograd ? "PyTorch, evaluating with autograd left on" : "PyTorch, no_grad",
    counts: "the most that is alive at once",
    terms: [...alive].flatMap(([name, bytes]) => (name === "" || bytes === 0 ? [] : [{ name, bytes }])),
    source: `${source}, MemTracker`,
  });
}
