import { expect, test } from "vitest";
import {
  graph,
  layers,
  optimizers,
  peak,
  summary,
  trainingTimeline,
  type GraphStep,
  type Layer,
} from "engine";
import shared from "../../reference/pytorch-shared.json" with { type: "json" };

interface Row {
  readonly name: string;
  readonly input: readonly number[];
  readonly layers: Readonly<Record<string, readonly [kind: string, options: object]>>;
  readonly steps: readonly (readonly [name: string, layer: string, ...inputs: string[]])[];
  readonly checkpoints: readonly number[];
  readonly parameterCount: number;
  readonly sgd: number;
  readonly adam: number;
}

const makers = layers as unknown as Readonly<Record<string, (options?: object) => Layer>>;

test.for(shared.rows as unknown as readonly Row[])("$name", (row) => {
  const made = new Map(
    Object.entries(row.layers).map(([key, [kind, options]]) => [key, makers[kind](options)]),
  );
  const steps = row.steps.map(([name, layer, ...inputs]): [string, GraphStep] => [
    name,
    [made.get(layer)!, ...inputs],
  ]);
  const network = graph(row.name, row.input, Object.fromEntries(steps));
  const bytes = (optimizer: (typeof optimizers)["sgd"]): number =>
    peak(trainingTimeline(network, { optimizer, checkpoints: row.checkpoints.length })).bytes;
  const { parameterCount, sgd, adam } = row;
  expect({
    parameterCount: summary(network).parameterCount,
    sgd: bytes(optimizers.sgd),
    adam: bytes(optimizers.adam),
  }).toEqual({ parameterCount, sgd, adam });
});
