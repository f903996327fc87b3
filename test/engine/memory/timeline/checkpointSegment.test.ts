import { expect, test } from "vitest";
import { graph, layers, sequence, trainingTimeline, type Network } from "engine";
import { segmentsOf } from "../../../../engine/memory/timeline/checkpointSegment.ts";
import { schedule } from "../../../../engine/memory/timeline/schedule.ts";

const linear = layers.linear({ inFeatures: 4, outFeatures: 4 });

test("a segment holds what it takes until the first of its steps that keeps something has been walked back", () => {
  // A view keeps nothing: the segment of `flat`, `fc` and `relu` holds the input until `fc`.
  const network = sequence("row", [2, 4, 1, 1], {
    flat: layers.flatten(),
    fc: linear,
    relu: layers.relu(),
    scores: linear,
    again: linear,
    last: linear,
  });
  const [first] = segmentsOf(schedule(network), 2);
  expect(first).toEqual({ start: 0, end: 3, takes: [0], holds: [0], holdsUntil: 1, lastKept: 2 });
});

test("a segment of which backward needs nothing holds nothing", () => {
  const network = sequence("row", [2, 4], {
    relu: layers.relu(),
    gelu: layers.gelu(),
    fc: linear,
    last: linear,
  });
  const [first] = segmentsOf(schedule(network), 2);
  expect(first).toEqual({
    start: 0,
    end: 2,
    takes: [0],
    holds: [],
    holdsUntil: undefined,
    lastKept: undefined,
  });
});

test("a segment without a gradient holds what it takes as long as a later one holds what came from it", () => {
  const network = graph("lost", [2, 4], {
    a: [linear, "input"],
    b: [linear, "a"],
    lost: [linear, "a"],
    more: [linear, "lost"],
    c: [linear, "b"],
    most: [linear, "more"],
    d: [linear, "c"],
    e: [linear, "d"],
  });
  // Runs of two: no gradient comes back to `lost` and `more`, but the third takes `more`, and holds it until `c`.
  expect(segmentsOf(schedule(network), 4).map(({ holdsUntil }) => holdsUntil)).toEqual([0, 4, 4]);
  // Runs of one: nothing that gets a gradient takes what `lost`, `more` and `most` made.
  const ones = segmentsOf(schedule(network), 8).map(({ holdsUntil }) => holdsUntil);
  expect(ones).toEqual([0, 1, undefined, undefined, 4, undefined, 6]);
});

test("a checkpointed run that writes over the network's input is refused, as PyTorch refuses it", () => {
  const network = sequence("over", [2, 4], {
    relu: layers.relu({ inPlace: true }),
    fc: linear,
    last: linear,
  });
  expect(() => trainingTimeline(network, { checkpoints: 1 })).not.toThrow();
  expect(() => trainingTimeline(network, { checkpoints: 2 })).not.toThrow();
  const longer = sequence("over", [2, 4], {
    relu: layers.relu({ inPlace: true }),
    fc: linear,
    more: linear,
    last: linear,
  });
  expect(() => trainingTimeline(longer, { checkpoints: 2 })).toThrow(
    "step relu: writes in place over the network's input, which a checkpointed run takes again in backward; " +
      "leave out in place, or checkpoint nothing",
  );
});

const bounds = (network: Network, count: number) =>
  segmentsOf(schedule(network), count).map(({ start, end }) => [start, end]);

test("a cut is moved past a flatten, which looks at what came before it and writes nothing", () => {
  const network = sequence("view", [2, 4, 1, 1], {
    conv: layers.conv2d({ inChannels: 4, outChannels: 4, kernelSize: 1 }),
    flat: layers.flatten(),
    fc: linear,
    last: linear,
  });
  expect(bounds(network, 4)).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test("a cut is moved past a step that works in place on what came before it, however much later", () => {
  const network = graph("sum", [2, 4], {
    a: [linear, "input"],
    b: [linear, "a"],
    sum: [layers.add({ inPlace: true }), "a", "b"],
    last: [linear, "sum"],
  });
  expect(bounds(network, 4)).toEqual([[0, 3]]);
});

test("a cut stays where what is written over is made after it", () => {
  const network = sequence("inside", [2, 4], {
    a: linear,
    b: linear,
    relu: layers.relu({ inPlace: true }),
    last: linear,
  });
  expect(bounds(network, 4)).toEqual([
    [0, 1],
    [1, 3],
  ]);
});
