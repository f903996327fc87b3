import { expect, test } from "vitest";
import { layers, sequence } from "engine";
import { namedVgg16 } from "../../../lessons/figures/namedVgg16.ts";
import { sightOf } from "../../../lessons/figures/sightOf.ts";

const conv = layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 3, padding: 1 });

test("two filters of 3 × 3 see 5 pixels", () => {
  expect(sightOf(sequence("two", [1, 1, 8, 8], { first: conv, second: conv }))).toBe(5);
});

test("a pooling between them adds one pixel, and doubles what the second adds: 3 + 1 + 4", () => {
  const pool = layers.maxPool2d({ kernelSize: 2, stride: 2 });
  const pooled = sequence("pooled", [1, 1, 8, 8], { first: conv, pool, second: conv, last: pool });
  expect(sightOf(pooled)).toBe(8);
  expect(sightOf(pooled, { poolings: false })).toBe(5);
});

test("VGG-16's thirteen convolutions see 27 pixels, and 196 with the four poolings between them", () => {
  // 1 + 13 × 2; 5, 6, 14, 16, 40, 44, 92, 100, 196 by blocks and poolings.
  expect(sightOf(namedVgg16(), { poolings: false })).toBe(27);
  expect(sightOf(namedVgg16())).toBe(196);
});
