import type { Network, Tensor, Trainer } from "engine";

/** The output of a step, as the steps that work in its memory leave it. */
export interface StepOutput {
  readonly step: string;
  readonly output: Tensor;
}

/** Runs a network in evaluation mode and keeps the output of every step that makes a tensor of its own. */
export function outputsOf(
  { steps }: Network,
  weights: Trainer["weights"],
  input: Tensor,
): readonly StepOutput[] {
  const values: Tensor[] = [];
  // Without random numbers: in evaluation mode nothing is dropped.
  const context = { training: false, keeps: false, random: () => 0 };
  const kept: StepOutput[] = [];
  steps.forEach(({ name, layer, sources }) => {
    const inputs = sources.map((source) => (source < 0 ? input : values[source]!));
    const { output } = layer.evaluation.forward(inputs, weights.get(name) ?? {}, context);
    values.push(output);
    if (!inputs.some(({ data }) => data.buffer === output.data.buffer)) kept.push({ step: name, output });
  });
  return kept;
}
