import { featureMaps, summary, zoo } from "engine";
import { expect, test } from "vitest";
import { namedVgg16 } from "../../../lessons/figures/namedVgg16.ts";

test("under its paper's names VGG-16 learns what it learns under PyTorch's", () => {
  const learnt = (network: Parameters<typeof summary>[0]) =>
    summary(network)
      .rows.map(({ parameterCount }) => parameterCount)
      .filter((count) => count > 0);
  expect(learnt(namedVgg16())).toEqual(learnt(zoo.vgg16.network()));
  expect(summary(namedVgg16()).parameterCount).toBe(138_357_544);
});

test("its maps are the zoo's, for a batch of pictures of any size", () => {
  const maps = (network: Parameters<typeof featureMaps>[0]) =>
    featureMaps(network).rows.map(({ shape }) => shape);
  expect(maps(namedVgg16({ batch: 32 }))).toEqual(maps(zoo.vgg16.network({ batch: 32 })));
  expect(maps(namedVgg16({ size: [320, 320] }))).toEqual(maps(zoo.vgg16.network({ size: 320 })));
});

test("larger filters change weights and no map", () => {
  const changed = namedVgg16({ filterSide: 5 });
  expect(summary(changed).rows[0]!.parameterCount).toBe(64 * (5 * 5 * 3 + 1));
  expect(featureMaps(changed).rows).toEqual(featureMaps(namedVgg16()).rows);
});

test("half the width leaves half the neurons and a quarter of their weights", () => {
  const { rows } = summary(namedVgg16({ width: 0.5 }));
  const fc2 = rows.find(({ step }) => step === "fc2")!;
  expect(fc2.parameterCount).toBe(2048 * 2048 + 2048);
});

test("ReLU writes over what it reads unless told otherwise", () => {
  const sharing = (inPlace?: boolean) =>
    namedVgg16(inPlace === undefined ? {} : { inPlace }).steps.filter(({ layer }) => layer.inPlace).length;
  expect(sharing()).toBe(15);
  expect(sharing(false)).toBe(0);
});

test("with its last maps averaged to one value each, the first fully connected layer reads 512 of them", () => {
  const fc1 = namedVgg16({ averaged: true }).steps.find(({ name }) => name === "fc1")!;
  expect(fc1.inputShapes).toEqual([[1, 512]]);
  expect(fc1.layer.parameterCount).toBe(4096 * 512 + 4096);
});
