import { define } from "./define.ts";
import type { Kept, Layer } from "./layer.ts";
import { logSoftmax } from "./logSoftmax.ts";
import { nllLoss } from "./nllLoss.ts";

/**
 * Cross-entropy between scores and labels: the log-softmax of the scores, then the negative log-likelihood.
 *
 * Inputs: scores `[N, classes, …]` and labels `[N, …]`, int64; output one number, `[]`.
 *
 *     layers.crossEntropy().saved([32, 1000], [32]).length // 3: log-probabilities, labels, total weight
 *
 * Source: `torch.nn.functional.cross_entropy`, which records these two steps.
 */
export function crossEntropy(): Layer {
  const [first, second] = [logSoftmax(), nllLoss()];
  return define({
    kind: "crossEntropy",
    pytorch: (...inputs) => `F.cross_entropy(${inputs.join(", ")})`,
    parts: [first, second],
    outputShape: (...inputs) => second.outputShape(...inputs),
    own: (scores, labels) => [
      { name: "logProbabilities", shape: scores, element: "value" },
      ...second.own(scores, labels),
    ],
    saved: (scores, labels) => [
      { of: "own", index: 0, name: "logProbabilities", shape: scores, element: "value" },
      ...second.saved(scores, labels).slice(1),
    ],
    forward: (inputs, weights, context) => {
      const logs = first.forward(inputs.slice(0, 1), weights, context).output;
      const { output, own } = second.forward([logs, inputs[1]], weights, context);
      return { output, own: { logProbabilities: logs, ...own } };
    },
    backward: (gradient, kept) => {
      const logs = kept.own["logProbabilities"];
      const inner: Kept = { ...kept, inputs: [logs, kept.inputs[1]] };
      const toLogs = second.backward(gradient, inner, [true, false]).inputs[0] ?? gradient;
      return first.backward(toLogs, { ...kept, output: logs }, [true]);
    },
  });
}
