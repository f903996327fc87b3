import type { TensorPlan } from "../../layers/layer.ts";
import { tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import { stepCounter, type OptimizerMemory } from "../optimizers/optimizer.ts";
import type { Recorder } from "./recorder.ts";

/** The optimizer's state for all parameters that have a gradient. */
export function allocateState(
  recorder: Recorder,
  optimizer: OptimizerMemory,
  parameters: readonly TensorPlan[],
  dtype: NumberFormat,
): void {
  for (const tensor of optimizer.shared)
    recorder.allocate(tensor.name, tensorBytes(tensor, dtype), "optimizerState");
  for (const parameter of parameters)
    for (const tensor of optimizer.state(parameter))
      recorder.allocate(
        `${parameter.name} ${tensor.name}`,
        tensorBytes(tensor, dtype),
        "optimizerState",
        tensor === stepCounter,
      );
}

/** Plays the optimizer's changes: a variable's new tensor comes before the old one goes; in the end all go. */
export function playUpdate(
  recorder: Recorder,
  optimizer: OptimizerMemory,
  parameters: readonly TensorPlan[],
  dtype: NumberFormat,
): void {
  const variables = new Map<string, number>();
  const give = (name: string, tensor: number): void => {
    const before = variables.get(name);
    variables.set(name, tensor);
    if (before !== undefined) recorder.letGo(before);
  };
  const take = (name: string): number => {
    const tensor = variables.get(name);
    if (tensor === undefined) throw new RangeError(`${optimizer.name}: unknown variable ${name}`);
    variables.delete(name);
    return tensor;
  };
  for (const change of optimizer.update(parameters)) {
    if ("make" in change) {
      give(change.make, recorder.allocate(change.make, valueBytes(change.shape, dtype), "temporaries"));
    } else if ("drop" in change) recorder.letGo(take(change.drop));
    else give(change.to, take(change.bind));
  }
  for (const tensor of variables.values()) recorder.letGo(tensor);
}
