import { expect, test } from "vitest";
import { optimizers, peak, readNetwork, trainingTimeline } from "engine";
import views from "../../reference/pytorch-views.json" with { type: "json" };

const nameOf = ({ layers, input, checkpoints }: (typeof views.rows)[number]): string =>
  `${layers} on [${input.join(", ")}] in ${checkpoints}`;

test.for(views.rows.map((row) => [nameOf(row), row] as const))(
  "peaks of %s",
  ([, { layers, input, checkpoints, sgd, adam }]) => {
    const network = readNetwork(layers, input);
    const bytes = (optimizer: (typeof optimizers)["sgd"]): number =>
      peak(trainingTimeline(network, { optimizer, checkpoints })).bytes;
    expect({ sgd: bytes(optimizers.sgd), adam: bytes(optimizers.adam) }).toEqual({ sgd, adam });
  },
);

test("in place on a view, backward has two more tensors of 2 × 8 × 8 × 8 numbers of four bytes", () => {
  const bytes = (layers: string): number => peak(trainingTimeline(readNetwork(layers, [2, 1, 8, 8]))).bytes;
  const [before, after] = [
    "conv 8, relu in place, flatten, linear 10",
    "conv 8, flatten, relu in place, linear 10",
  ];
  expect(bytes(after) - bytes(before)).toBe(2 * (4 * 2 * 8 * 8 * 8));
});
