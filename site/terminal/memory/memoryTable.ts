import { valueBytes } from "../../../engine/memory/dtypes.ts";
import type { Network } from "../../../engine/network/network.ts";
import { summary } from "../../../engine/network/summary.ts";
import { shapeText } from "../../../engine/tensor.ts";
import { formatBytes } from "../../../engine/units/formatBytes.ts";
import { group } from "../../../engine/units/group.ts";
import { alignColumns } from "../alignColumns.ts";
import type { MemoryAnswer } from "./memoryAnswer.ts";
import type { MemoryOptions } from "./memoryOptions.ts";

/** A table of a network step by step, then its totals. */
export function memoryTable(network: Network, answer: MemoryAnswer, { dtype }: MemoryOptions): string {
  const rows = summary(network).rows.map(({ step, kind, outputShape, parameterCount, multiplyAdds }) => [
    step,
    kind,
    shapeText(outputShape),
    group(parameterCount),
    group(multiplyAdds),
    group(valueBytes(outputShape, dtype)),
  ]);
  const heading = ["step", "layer", "output", "parameters", "multiply–adds", "output bytes"];
  const { peakBytes: peaks } = answer;
  const totals = [
    ["parameters", group(answer.parameterCount), ""],
    bytesRow("parameters", answer.parameterBytes),
    bytesRow("buffers", answer.bufferBytes),
    ["multiply–adds a picture", group(answer.multiplyAdds), ""],
    bytesRow("saved for backward", answer.savedForBackwardBytes),
    bytesRow("peak, inference", peaks.inference),
    bytesRow("peak, inference with autograd on", peaks.inferenceWithGrad),
    bytesRow("peak, training with SGD", peaks.sgd),
    bytesRow("peak, training with SGD and momentum", peaks.sgdMomentum),
    bytesRow("peak, training with Adam", peaks.adam),
  ];
  const { batch, size } = answer;
  const title = `${network.name}, batch ${batch}, ${size} × ${size}, ${dtype}: bytes of tensors, without allocator, workspace, context`;
  return [title, "", ...alignColumns([heading, ...rows], 3), "", ...alignColumns(totals, 1)].join("\n");
}

function bytesRow(name: string, bytes: number): readonly string[] {
  return [name, `${group(bytes)} B`, formatBytes(bytes)];
}
