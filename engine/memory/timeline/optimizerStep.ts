import type { TensorSpec } from "../../layers/layer.ts";
import { tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import type { OptimizerMemory, StateTensor, Temporary, UpdateRun } from "../optimizers/optimizerMemory.ts";
import type { VariableChange } from "../optimizers/variableChange.ts";
import type { Recorder } from "./recorder.ts";

/** The optimizer's state for all parameters that have a gradient. */
export function allocateState(
  recorder: Recorder,
  optimizer: OptimizerMemory,
  parameters: readonly TensorSpec[],
  { dtype }: Pick<UpdateRun, "dtype">,
): void {
  for (const tensor of optimizer.shared) allocateKept(recorder, tensor.name, tensor, dtype);
  for (const parameter of parameters)
    for (const tensor of optimizer.state(parameter))
      allocateKept(recorder, `${parameter.name} ${tensor.name}`, tensor, dtype);
}

/** One step of the optimizer; in the first, most make their state before they move a weight. */
export function optimizerStep(
  recorder: Recorder,
  optimizer: OptimizerMemory,
  parameters: readonly TensorSpec[],
  run: UpdateRun,
): void {
  if (run.step === "first" && optimizer.begins === "first step")
    allocateState(recorder, optimizer, parameters, run);
  playUpdate(recorder, optimizer.update(parameters, run), run.dtype);
}

function allocateKept(recorder: Recorder, name: string, tensor: StateTensor, dtype: NumberFormat): void {
  recorder.allocate(name, tensorBytes(tensor, dtype), "optimizerState", tensor.onHost);
}

// A variable's new tensors come before its old ones go; when the update returns, all go.
function playUpdate(recorder: Recorder, changes: Iterable<VariableChange>, dtype: NumberFormat): void {
  const variables = new Map<string, readonly number[]>();
  const allocate = (name: string, { shape, format = dtype, onHost }: Temporary): number =>
    recorder.allocate(name, valueBytes(shape, format), "temporaries", onHost);
  const held = (name: string): readonly number[] => variables.get(name) ?? [];
  const give = (name: string, tensors: readonly number[]): void => {
    const before = held(name);
    variables.set(name, tensors);
    for (const tensor of before) recorder.release(tensor);
  };
  for (const change of changes) {
    if ("make" in change) {
      const { make, tensors } = change;
      give(
        make,
        tensors.map((tensor) => allocate(make, tensor)),
      );
    } else if ("append" in change) {
      const { append, tensor } = change;
      variables.set(append, [...held(append), allocate(append, tensor)]);
    } else if ("drop" in change) give(change.drop, []);
    else if ("bind" in change) {
      const tensors = held(change.bind);
      variables.delete(change.bind);
      give(change.to, tensors);
    } else allocateKept(recorder, `${change.of.name} ${change.keep.name}`, change.keep, dtype);
  }
  for (const name of variables.keys()) give(name, []);
}
