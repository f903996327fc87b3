import { expect, test } from "vitest";
import { memoryReport, readNetwork } from "engine";
import activations from "../../reference/pytorch-activations.json" with { type: "json" };

test.for(activations.rows.map((row) => [row.layers, row] as const))(
  "saved bytes and peaks of %s",
  ([, { layers, input, ...bytes }]) => {
    const { savedForBackwardBytes: saved, peakBytes } = memoryReport(readNetwork(layers, input));
    const { inference, inferenceWithGrad, sgd, adam } = peakBytes;
    expect({ saved, inference, inferenceWithGrad, sgd, adam }).toEqual(bytes);
  },
);
