import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { bestClasses, zeros, type Tensor } from "engine";
import { layerMaps, type LayerMaps } from "../../lessons/figures/layerMaps.ts";
import { networkInput } from "../../lessons/figures/networkInput.ts";
import { shapeBoard } from "../../lessons/figures/shapeBoard.ts";
import { trainedNetwork, type NetworkFile } from "../../lessons/figures/trainedNetwork.ts";
import { whereMaps } from "../../lessons/figures/whereMaps.ts";
import { decodePng } from "../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../site/notebook/kernel/png/toBase64.ts";

const text = (path: string): string => readFileSync(path, "utf8");
const read = <T>(path: string): T => JSON.parse(text(path)) as T;
const file = read<NetworkFile>("lessons/data/shape-network.json");
const network = trainedNetwork(file);
const { layers, names } = network;
const noProgress = async () => {};

/** The mean over the places of the scores is the score of the whole. */
async function scoresOf(input: Tensor): Promise<Tensor> {
  const written = await layerMaps(network, input, noProgress);
  const { shape, data } = written.at(-1)!.maps;
  const { weight, bias } = layers.at(-1)!;
  const [count, places] = [shape[0]!, data.length / shape[0]!];
  const scores = zeros([1, names.length]);
  for (let k = 0; k < names.length; k++) {
    let sum = bias.data[k]!;
    for (let c = 0; c < count; c++)
      for (let place = 0; place < places; place++)
        sum += (weight.data[k * count + c]! * data[c * places + place]!) / places;
    scores.data[k] = sum;
  }
  return scores;
}

test("the weights are those that were trained", () => {
  const digest = createHash("sha256").update(text("lessons/data/shape-network.json")).digest("hex");
  expect(digest.slice(0, 16)).toBe("ece43d66616ebffe");
});

test("the first filters alone are the network's first layer", () => {
  const first = read<NetworkFile>("lessons/data/first-filters.json");
  expect(first.layers).toEqual(file.layers.slice(0, 1));
});

test("the network has four blocks of two convolutions and tells eleven kinds apart", () => {
  expect(layers.map(({ weight }) => weight.shape.slice(0, 2).join(" × "))).toEqual(
    "8 × 3,8 × 8,16 × 8,16 × 16,32 × 16,32 × 32,64 × 32,64 × 64,11 × 64".split(","),
  );
  expect(names).toContain("ring");
});

test("the engine tells as many drawn pieces right as PyTorch does", async () => {
  const { side, kinds, right, pieces } = read<{
    side: number;
    kinds: number[];
    right: number;
    pieces: string;
  }>("test/reference/shapes/pieces.json");
  const bytes = new Uint8Array(inflateSync(Buffer.from(pieces, "base64")));
  const each = 3 * side * side;
  let found = 0;
  for (const [k, kind] of kinds.entries()) {
    const piece = { shape: [3, side, side], data: bytes.slice(k * each, (k + 1) * each) };
    if (bestClasses(await scoresOf(networkInput(piece, side)))[0] === kind) found++;
  }
  expect(kinds).toHaveLength(44);
  expect(found).toBe(right);
  expect(found).toBeGreaterThanOrEqual(42);
});

let cat: readonly LayerMaps[] = [];
beforeAll(async () => {
  const { png } = read<{ png: string }>("lessons/data/photograph-small.json");
  const { data } = decodePng(fromBase64(png));
  const planes = Uint8Array.from(data, (_, k) => data[3 * (k % 112 ** 2) + Math.floor(k / 112 ** 2)]!);
  cat = await layerMaps(network, networkInput({ shape: [3, 112, 112], data: planes }), noProgress);
});

test("the maps that the engine writes about the cat have PyTorch's means and peaks", () => {
  const { maps } = read<{ maps: Record<string, { means: number[]; peaks: number[] }> }>(
    "test/reference/shapes/maps.json",
  );
  expect(cat.map(({ name }) => name)).toEqual(Object.keys(maps));
  for (const {
    name,
    maps: { shape, data },
  } of cat) {
    const places = data.length / shape[0]!;
    const each = Array.from({ length: shape[0]! }, (_, c) =>
      Array.from(data.subarray(c * places, (c + 1) * places)),
    );
    each.forEach((map, c) => {
      expect(map.reduce((sum, value) => sum + value, 0) / places, `${name}, ${c}`).toBeCloseTo(
        maps[name]!.means[c]!,
        4,
      );
      expect(Math.max(...map), `${name}, ${c}`).toBeCloseTo(maps[name]!.peaks[c]!, 3);
    });
  }
});

test("every map of the cat has something in it", () => {
  for (const { name, maps } of cat) {
    const places = maps.data.length / maps.shape[0]!;
    for (let c = 0; c < maps.shape[0]!; c++)
      expect(Math.max(...maps.data.subarray(c * places, (c + 1) * places)), `${name}, ${c}`).toBeGreaterThan(
        0,
      );
  }
});

test("on the board each shape lights up its own quarter, 95% sure or more, and the triangle some of the left edge, as lesson 6 says", async () => {
  expect(text("lessons/06-feature-maps.mdx")).toContain(
    "On the board, ring, triangle, square and stripes each light up their own quarter. The triangle lights up some of the left edge, too: sure, and wrong.",
  );
  const written = await layerMaps(network, networkInput(shapeBoard()), noProgress);
  const { shape, data } = whereMaps(network, written);
  const [, height, width] = shape as [number, number, number];
  const surest = (name: string, bottom: boolean, right: boolean) => {
    let most = 0;
    for (let row = bottom ? 4 : 0; row < (bottom ? height : 3); row++)
      for (let column = right ? 4 : 0; column < (right ? width : 3); column++)
        most = Math.max(most, data[(names.indexOf(name) * height + row) * width + column]!);
    return most;
  };
  expect(surest("ring", false, false)).toBeGreaterThan(0.95);
  expect(surest("triangle", false, true)).toBeGreaterThan(0.95);
  expect(surest("square", true, false)).toBeGreaterThan(0.95);
  expect(surest("stripes", true, true)).toBeGreaterThan(0.95);
  const atLeft = (name: string) =>
    Array.from({ length: height }, (_, row) => data[(names.indexOf(name) * height + row) * width]!);
  expect(atLeft("triangle").filter((sure) => sure > 0.85)).toHaveLength(2);
});
