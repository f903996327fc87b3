import { layers, sequence, zoo, type Network } from "engine";
import { expect, test } from "vitest";
import { namedVgg16 } from "../../../lessons/figures/namedVgg16.ts";
import { oneFilter } from "../../../lessons/figures/oneFilter.ts";
import { drawFigure } from "./drawFigure.ts";

/** The words of a filter's drawing, and its blocks: how many, in how many columns, each so many squares wide and high. */
function drawn(name: string, of = namedVgg16()) {
  const html = drawFigure(oneFilter(of, name));
  const [, columns, w, h] = /--columns: (\d+); --w: (\d+); --h: (\d+)/.exec(html)!.map(Number);
  const words = [...html.matchAll(/<p class="(?:name|result)">([^<]*)/g)].map(([, text]) => text);
  return { blocks: html.match(/<i><\/i>/g)!.length, columns, w, h, words };
}

test("a filter has a block for each map that it reads, with a square for each weight", () => {
  expect(drawn("conv1_1")).toMatchObject({ blocks: 3, w: 3, h: 3 });
  expect(drawn("conv1_1").words).toEqual([
    "conv1_1: 3&nbsp;×&nbsp;3&nbsp;×&nbsp;3 weights",
    "1 bias",
    "× 64 filters",
  ]);
  expect(drawn("conv5_1")).toMatchObject({ blocks: 512, w: 3, h: 3 });
});

test("a neuron that reads flattened maps has a block for each, one that reads numbers a single one", () => {
  expect(drawn("fc1")).toMatchObject({ blocks: 512, w: 7, h: 7 });
  expect(drawn("fc1").words).toEqual([
    "fc1: 512&nbsp;×&nbsp;7&nbsp;×&nbsp;7 weights",
    "1 bias",
    "× 4,096 neurons",
  ]);
  expect(drawn("fc2")).toMatchObject({ blocks: 1, w: 64, h: 64 });
  expect(drawn("fc2").words[0]).toBe("fc2: 4,096 weights");
});

test("as many squares are drawn as there are weights, whatever their number", () => {
  for (const inFeatures of [1, 7, 84, 400, 25_088]) {
    const fc = layers.linear({ inFeatures, outFeatures: 2 });
    const { blocks, w, h } = drawn("fc", sequence("One", [1, inFeatures], { fc }));
    expect(blocks * w! * h!).toBe(inFeatures);
  }
});

test("a filter is some two to four times as wide as it is high, and no row is short where that can be", () => {
  const columns = (name: string, of?: Network) => drawn(name, of).columns;
  expect([columns("conv1_2"), columns("conv2_2"), columns("conv5_1"), columns("fc1")]).toEqual([
    16, 16, 32, 32,
  ]);
  const layer = layers.conv2d({ inChannels: 37, outChannels: 1, kernelSize: 3 });
  expect(columns("odd", sequence("One", [1, 37, 9, 9], { odd: layer }))).toBe(10);
});

test("a layer without a bias has none in its drawing", () => {
  expect(drawn("conv1", zoo.resnet50.network()).words).toEqual([
    "conv1: 3&nbsp;×&nbsp;7&nbsp;×&nbsp;7 weights",
    "× 64 filters",
  ]);
});

test.each(["pool1", "conv9", "bn1"])("%s has no filters, and the error says what has", (name) => {
  const of = name === "bn1" ? zoo.resnet50.network() : namedVgg16();
  expect(() => oneFilter(of, name)).toThrow(
    /has no filters or neurons in ".*"; name a convolution or a fully/,
  );
});
