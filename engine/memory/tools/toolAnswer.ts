import { layers } from "../../layers/layers.ts";
import type { Network, Step } from "../../network/network.ts";
import { labelsShape } from "../labelsShape.ts";
import { valueBytes, type NumberFormat } from "../dtypes.ts";
import { schedule } from "../timeline/schedule.ts";

/** One term of a tool's answer: outputs of layers of one kind, or something a layer makes beside its output. */
export interface Term {
  readonly name: string;
  readonly bytes: number;
}

/** One tool's count of a network's activations, as the sum of its terms. */
export interface ToolAnswer {
  readonly tool: string;
  /** The rule that it counts by, in a sentence. */
  readonly counts: string;
  readonly terms: readonly Term[];
  readonly bytes: number;
  readonly source: string;
}

/** An answer whose total is the sum of its terms. */
export function toolAnswer(tool: Omit<ToolAnswer, "bytes">): ToolAnswer {
  return { ...tool, bytes: tool.terms.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Terms of the same name as one, in the order in which they first come. */
export function mergeTerms(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, number>();
  for (const { name, bytes } of terms) sums.set(name, (sums.get(name) ?? 0) + bytes);
  return [...sums].map(([name, bytes]) => ({ name, bytes }));
}

/** The outputs of chosen steps, those of one kind together. */
export function outputTerms(
  { steps }: Network,
  chosen: (step: Step) => boolean,
  dtype: NumberFormat = "float32",
): readonly Term[] {
  return mergeTerms(
    steps
      .filter((step) => !step.trainingOnly && chosen(step))
      .map(({ layer, outputShape }) => ({ name: layer.kind, bytes: valueBytes(outputShape, dtype) })),
  );
}

/** A second time all that has been counted, for backward, as some tools have it. */
export function repeatTerms(terms: readonly Term[]): readonly Term[] {
  return [
    ...terms,
    { name: "once more, for backward", bytes: terms.reduce((sum, { bytes }) => sum + bytes, 0) },
  ];
}

/** Names a step's tensors as terms: its layer's kind if it is the output, or else its own name. */
export function termNames(network: Network): (step: string, name: string) => string {
  const { steps } = schedule(network, { layer: layers.crossEntropy(), labels: labelsShape(network) });
  const kinds = new Map(steps.map(({ name, layer }) => [name, layer.kind]));
  return (step, name) => (name === "output" ? (kinds.get(step) ?? step) : name);
}
