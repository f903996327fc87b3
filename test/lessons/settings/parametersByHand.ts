import { sum } from "./rule.ts";

/** The filters of VGG-16's thirteen convolutions, block by block, as table 1 of its paper has them. */
const blocks = [
  [64, 64],
  [128, 128],
  [256, 256, 256],
  [512, 512, 512],
  [512, 512, 512],
];

/** Weights and biases of each layer, and its name. */
export function layersByHand({ filterSide = 3, width = 1 } = {}): readonly (readonly [
  name: string,
  count: number,
])[] {
  const filters = blocks.flat().map((count) => count * width);
  const read = [3, ...filters];
  const names = blocks.flatMap((block, b) => block.map((_, k) => `conv${b + 1}_${k + 1}`));
  const neurons = 4096 * width;
  return [
    ...filters.map((count, k) => [names[k]!, count * (read[k]! * filterSide ** 2 + 1)] as const),
    ["fc1", neurons * (512 * width * 7 * 7 + 1)],
    ["fc2", neurons * (neurons + 1)],
    ["fc3", 1000 * (neurons + 1)],
  ];
}

/** Weights and biases of the convolutions, and of the three layers behind them. */
export function parametersByHand(
  options: Parameters<typeof layersByHand>[0] = {},
): readonly [filtering: number, joining: number] {
  const counts = layersByHand(options).map(([, count]) => count);
  return [sum(counts.slice(0, 13)), sum(counts.slice(13))];
}

/** The values that one picture leaves: itself, what convolutions and poolings write, and the three rows of neurons. */
export function mapsByHand(height = 224, width = 224) {
  let [rows, columns, convolutions, poolings] = [height, width, 0, 0];
  for (const filters of blocks) {
    convolutions += sum(filters) * rows * columns;
    [rows, columns] = [Math.floor(rows / 2), Math.floor(columns / 2)];
    poolings += filters[0]! * rows * columns;
  }
  const picture = 3 * height * width;
  const neurons = 4096 + 4096 + 1000;
  return { picture, convolutions, poolings, neurons, all: picture + convolutions + poolings + neurons };
}
