import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { build, withInput } from "../../../engine/network/build.ts";
import { graph } from "../../../engine/network/graph.ts";
import { inEvaluation } from "../../../engine/network/inEvaluation.ts";
import { sequence } from "../../../engine/network/sequence.ts";

const conv = (inChannels: number, outChannels: number) =>
  layers.conv2d({ inChannels, outChannels, kernelSize: 3, padding: 1 });

test("a sequence passes each output on to the next step", () => {
  const tiny = sequence("tiny", [2, 1, 8, 8], {
    conv: conv(1, 4),
    relu: layers.relu(),
    pool: layers.maxPool2d({ kernelSize: 2 }),
    flatten: layers.flatten(),
    fc: layers.linear({ inFeatures: 64, outFeatures: 10 }),
  });
  expect(tiny.steps.map(({ outputShape }) => outputShape)).toEqual([
    [2, 4, 8, 8],
    [2, 4, 8, 8],
    [2, 4, 4, 4],
    [2, 64],
    [2, 10],
  ]);
  expect(tiny.steps[4].inputs).toEqual(["flatten"]);
  expect(tiny.output).toBe(4);
});

test("a graph joins branches by the names of steps", () => {
  const joined = graph("joined", [1, 3, 4, 4], {
    left: conv(3, 8),
    right: [conv(3, 16), "input"],
    both: [layers.concat(), "left", "right"],
    sum: [layers.add(), "both", "both"],
  });
  expect(joined.steps[2].outputShape).toEqual([1, 24, 4, 4]);
  expect(joined.steps[2].sources).toEqual([0, 1]);
  expect(joined.steps[1].sources).toEqual([-1]);
});

test("channels that do not match are refused, naming the step", () => {
  expect(() => sequence("wrong", [1, 3, 8, 8], { conv1: conv(3, 8), conv2: conv(16, 8) })).toThrow(
    "step conv2: conv2d: expected 16 input channels, got 8 in [1, 8, 8, 8]",
  );
});

test("a window larger than its input is refused, naming the step", () => {
  expect(() =>
    sequence("wrong", [1, 3, 2, 2], { conv1: conv(3, 8), pool: layers.maxPool2d({ kernelSize: 3 }) }),
  ).toThrow("step pool: maxPool2d: expected a window at most 2 high in [1, 8, 2, 2], got 3");
});

test("an unknown step is refused, naming who takes it", () => {
  expect(() => graph("wrong", [1, 3, 4, 4], { sum: [layers.add(), "input", "left"] })).toThrow(
    "step sum: unknown step left",
  );
});

test("a cycle is refused, with the way round it", () => {
  const cyclic = {
    a: [layers.add(), "input", "c"],
    b: [layers.relu(), "a"],
    c: [layers.relu(), "b"],
  } as const;
  expect(() => graph("wrong", [1, 3, 4, 4], cyclic)).toThrow(
    "step a: waits for itself in a cycle: a takes c takes b takes a",
  );
  expect(() => graph("wrong", [1, 3], { a: [layers.relu(), "a"] })).toThrow(
    "step a: waits for itself in a cycle: a takes a",
  );
});

test("a step that comes later is refused, with the remedy", () => {
  const late = { a: [layers.relu(), "b"], b: [layers.relu(), "input"] } as const;
  expect(() => graph("wrong", [1, 3], late)).toThrow("step a: takes b, which comes later; list b first");
});

test("a name given twice, the name of the input, and no step at all are refused", () => {
  const relu = { name: "relu", layer: layers.relu() };
  expect(() => build("wrong", [1, 3], [relu, relu])).toThrow(
    "step relu: expected a name of its own, got it twice",
  );
  expect(() => build("wrong", [1, 3], [{ ...relu, name: "input" }])).toThrow(
    "step input: the name is taken by the network's input",
  );
  expect(() => build("wrong", [1, 3], [])).toThrow("wrong: expected at least 1 step, got 0");
  expect(() => build("wrong", [0, 3], [relu])).toThrow(
    "wrong: expected an input of whole sizes of at least 1, got [0, 3]",
  );
});

test("an answer that needs a step of training alone is refused", () => {
  expect(() =>
    build(
      "wrong",
      [1, 3],
      [
        { name: "head", layer: layers.relu(), trainingOnly: true },
        { name: "fc", layer: layers.relu() },
      ],
    ),
  ).toThrow("step fc: takes head, which runs only in training");
});

test("evaluation leaves out what runs in training alone, and dropout hands on its input", () => {
  const plans = [
    { name: "fc1", layer: layers.linear({ inFeatures: 3, outFeatures: 5 }) },
    { name: "head", layer: layers.linear({ inFeatures: 5, outFeatures: 2 }), trainingOnly: true },
    { name: "dropout", layer: layers.dropout(), inputs: ["fc1"] },
  ];
  const network = build("two heads", [1, 3], plans);
  expect(network.output).toBe(2);
  const evaluated = inEvaluation(network);
  expect(evaluated.steps.map(({ name }) => name)).toEqual(["fc1", "dropout"]);
  expect(evaluated.steps[1].layer.sharesInput).toBe(true);
});

test("the same network takes another batch", () => {
  const network = sequence("tiny", [1, 1, 8, 8], { conv: conv(1, 4) });
  expect(withInput(network, [32, 1, 16, 16]).steps[0].outputShape).toEqual([32, 4, 16, 16]);
});

test("an output that has been written over in place is refused, with what stands there now", () => {
  expect(() =>
    graph("wrong", [1, 3, 4, 4], {
      conv: conv(3, 3),
      relu: layers.relu({ inPlace: true }),
      sum: [layers.add(), "relu", "conv"],
    }),
  ).toThrow("step sum: takes conv, over which relu has written; take relu");
  const apart = { conv: conv(3, 3), relu: layers.relu(), sum: [layers.add(), "relu", "conv"] } as const;
  expect(graph("right", [1, 3, 4, 4], apart).steps).toHaveLength(3);
});
