import { expectOptions, optionKinds, type Known } from "../../expectOptions.ts";
import { inEvaluation } from "../../network/inEvaluation.ts";
import type { Network } from "../../network/network.ts";
import { dtypeOptions, type NumberFormat } from "../dtypes.ts";
import { begin, forward } from "./forward.ts";
import { loadInput, loadWeights } from "./load.ts";
import { plan } from "./plan.ts";
import { Recorder } from "./recorder.ts";
import type { Timeline } from "./timeline.ts";

export interface InferenceOptions {
  readonly dtype?: NumberFormat;
  /** Whether autograd is left on, and keeps what a backward that never comes would need. */
  readonly autograd?: boolean;
}

const known: Known<InferenceOptions> = { ...dtypeOptions, autograd: optionKinds.flag };

/**
 * A forward pass in evaluation mode: each tensor comes when its step runs, and goes when nothing will need it any more.
 *
 *     peak(inferenceTimeline(zoo.vgg16.network())).bytes // 579,722,400
 */
export function inferenceTimeline(network: Network, options: InferenceOptions = {}): Timeline {
  expectOptions("inferenceTimeline", options, known);
  const { dtype = "float32", autograd = false } = options;
  const recorder = new Recorder();
  loadWeights(recorder, network, dtype);
  const input = loadInput(recorder, network, dtype);
  const steps = plan(inEvaluation(network));
  recorder.phase = "forward";
  forward(begin(steps, recorder, dtype, [input, input]), 0, steps.steps.length, autograd);
  return { network: network.name, tensors: recorder.tensors, events: recorder.events };
}
