import { expect, test } from "vitest";
import { layers, tensor, type Layer } from "engine";

const context = { training: true, keeps: true, random: () => 0 };
const kept = (layer: Layer) => layer.saved([1, 2]).map(({ of, name }) => `${of} ${name}`);

test("an activation keeps what PyTorch's derivatives.yaml names: the input, or the output", () => {
  for (const make of [layers.elu, layers.gelu, layers.hardswish, layers.leakyRelu, layers.relu6, layers.silu])
    expect(kept(make())).toEqual(["input input"]);
  for (const make of [layers.relu, layers.sigmoid, layers.tanh])
    expect(kept(make())).toEqual(["output output"]);
});

test("in place, ELU and the leaky ReLU keep the output, the others a copy of what came in", () => {
  expect(kept(layers.elu({ inPlace: true }))).toEqual(["output output"]);
  expect(kept(layers.leakyRelu({ inPlace: true }))).toEqual(["output output"]);
  for (const make of [layers.hardswish, layers.relu6, layers.silu])
    expect(kept(make({ inPlace: true }))).toEqual(["own copy of input"]);
});

test("the copy is made only where backward will come", () => {
  const layer = layers.relu6({ inPlace: true });
  const input = tensor([-1, 7]);
  const { output, own } = layer.forward([input], {}, context);
  expect(output).toBe(input);
  expect([...input.data]).toEqual([0, 6]);
  expect([...own["copy of input"].data]).toEqual([-1, 7]);
  expect(layer.forward([input], {}, { ...context, keeps: false }).own).toEqual({});
});

test("backward in place finds what came in", () => {
  const layer = layers.hardswish({ inPlace: true });
  const input = tensor([0, 4]);
  const { output, own } = layer.forward([input], {}, context);
  const { inputs } = layer.backward(tensor([2, 2]), { inputs: [input], output, own, weights: {} }, [true]);
  expect([...(inputs[0]?.data ?? [])]).toEqual([1, 2]);
});

test("an activation has neither parameters nor products, and no row among feature maps", () => {
  const layer = layers.silu();
  expect([layer.parameterCount, layer.multiplyAdds([1, 2]), layer.makesFeatureMap([1, 2])]).toEqual([
    0,
    0,
    false,
  ]);
  expect(layer.outputShape([3, 4, 5])).toEqual([3, 4, 5]);
});

test("a negative slope in place is refused, since the output does not tell what came in", () => {
  expect(() => layers.leakyRelu({ negativeSlope: -1, inPlace: true })).toThrow(
    "leakyRelu negativeSlope: expected at least 0 in place, got -1; backward could not tell what came in, so leave out inPlace",
  );
  expect(() => layers.elu({ alpha: -1, inPlace: true })).toThrow("elu alpha: expected at least 0 in place");
  expect(layers.elu({ alpha: -1 }).inPlace).toBe(false);
});
