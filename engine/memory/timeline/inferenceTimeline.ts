import { expectOptions, optionKinds, type Known } from "../../expectOptions.ts";
import { inEvaluation } from "../../network/inEvaluation.ts";
import type { Network } from "../../network/network.ts";
import { dtypeOptions, type NumberFormat } from "../dtypes.ts";
import { beginRun, forward, type RunState } from "./forward.ts";
import { loadInput, loadWeights } from "./loadWeights.ts";
import { schedule } from "./schedule.ts";
import type { MemoryProcess } from "./memoryProcess.ts";
import { Recorder } from "./recorder.ts";
import type { Timeline } from "./timeline.ts";

/** A way to run a network for its answer. */
export interface InferenceOptions {
  /** The format of the run's numbers. */
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
  const { timeline, pass } = load(network, options);
  pass();
  return timeline;
}

/** A fresh process that has loaded a network and a batch, ready to answer again and again; it drops each answer. */
export function inferenceProcess(network: Network, options: InferenceOptions = {}): MemoryProcess {
  expectOptions("inferenceProcess", options, known);
  const { timeline, recorder, pass } = load(network, options);
  const step = (): void => {
    const { plan, tensorOf, kept } = pass();
    recorder.release(tensorOf[plan.result]);
    for (const tensors of kept) for (const tensor of tensors) recorder.release(tensor);
  };
  return { timeline, step };
}

function load(
  network: Network,
  { dtype = "float32", autograd = false }: InferenceOptions,
): { readonly timeline: Timeline; readonly recorder: Recorder; readonly pass: () => RunState } {
  const recorder = new Recorder();
  loadWeights(recorder, network, dtype);
  const input = loadInput(recorder, network, dtype);
  const steps = schedule(inEvaluation(network));
  const pass = (): RunState => {
    recorder.phase = "forward";
    const run = beginRun(steps, recorder, dtype, [input, input]);
    forward(run, 0, steps.steps.length, autograd);
    return run;
  };
  const { tensors, events } = recorder;
  return { timeline: { network: network.name, tensors, events }, recorder, pass };
}
