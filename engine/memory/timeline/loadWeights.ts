import type { Network } from "../../network/network.ts";
import { modulesOf } from "../../network/modulesOf.ts";
import { tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import type { Recorder } from "./recorder.ts";

/** Allocates what is in memory before anything runs: weights and buffers, step by step. */
export function loadWeights(recorder: Recorder, network: Network, dtype: NumberFormat): void {
  recorder.phase = "load";
  for (const step of modulesOf(network)) {
    if (step.owner !== step.name) continue;
    recorder.step = step.name;
    for (const parameter of step.layer.parameters)
      recorder.allocate(parameter.name, tensorBytes(parameter, dtype), "weights");
    for (const buffer of step.layer.buffers)
      recorder.allocate(buffer.name, tensorBytes(buffer, dtype), "buffers");
  }
}

/** A batch of pictures. */
export function loadInput(recorder: Recorder, network: Network, dtype: NumberFormat): number {
  recorder.step = "input";
  return recorder.allocate("input", valueBytes(network.input, dtype), "input");
}
