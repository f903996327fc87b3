import {
  articleRule,
  averagePool2d,
  conv2d,
  digitsNetwork,
  inferenceTimeline,
  maxPool2d,
  optimizers,
  peak,
  readDigits,
  relu,
  sgd,
  tensor,
  trainer,
  trainingTimeline,
  withInput,
  zoo,
  type Tensor,
} from "engine";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import digits from "../../lessons/data/digits.json" with { type: "json" };
import photograph from "../../lessons/data/photograph.json" with { type: "json" };
import { alive } from "../../lessons/figures/aliveAt/alive.ts";
import { picture } from "inputs";
import { exact } from "./settings/findingsIn.ts";
import { needed } from "./settings/needed.ts";
import { movable, type Movable } from "./settings/movable.ts";

/**
 * Tests a sentence of a lesson that no cell beside it computes. If the lesson is reworded, the sentence has to be
 * looked at again.
 */
const claim = (path: string, sentence: string, holds: () => Promise<void> | void) =>
  test(`${path}: ${sentence}`, async () => {
    expect(readFileSync(`lessons/${path}`, "utf8").replaceAll("&nbsp;", " ")).toContain(sentence);
    await holds();
  });

const pixels8K = 7680 * 4320;
const vgg16 = zoo.vgg16.network();
const training = (shape: readonly number[]): number =>
  peak(trainingTimeline(withInput(vgg16, shape), { optimizer: optimizers.sgd })).bytes;

claim("01-pictures.mdx", "would fit nine times over", () => {
  expect(Math.floor(80e9 / (32 * pixels8K * 8))).toBe(9);
});

claim("01-pictures.mdx", "One picture fits, even in training. Try two.", () => {
  expect(training([1, 3, 4320, 7680])).toBeLessThanOrEqual(80e9);
  expect(training([2, 3, 4320, 7680])).toBeGreaterThan(80e9);
});

claim("01-pictures.mdx", "to the byte what **all 32 uncompressed pictures** take together", () => {
  expect(pixels8K * 64 * 4).toBe(32 * pixels8K * 8);
});

claim("01-pictures.mdx", "Weights and their gradients are there whatever the side", () => {
  for (const side of [32, 64, 224, 1024])
    expect(training([1, 3, side, side])).toBeGreaterThan(2 * 4 * 138_357_544);
});

claim("01-pictures.mdx", "The smaller the batch, the longer that lasts.", () => {
  const growth = (count: number) => training([count, 3, 128, 128]) / training([count, 3, 32, 32]);
  const growths = [1, 4, 16, 64].map(growth);
  expect(growths).toEqual([...growths].sort((a, b) => a - b));
  expect(growths[0]).toBeLessThan(1.1);
});

claim("01-pictures.mdx", "the last two bars stay, however large its file is", async () => {
  const own = { width: 224, height: 224, data: new Uint8Array(3 * 224 * 224) };
  const bars = async (photo?: object) => {
    const page = await movable("lessons/01-pictures.mdx", photo && { photo });
    const { tables, findings } = await page.move({ pictures: 1 });
    return [
      tables("weighed").map(({ memory }) => memory),
      findings.find(({ cell }) => cell === "weighed")!.words,
    ];
  };
  const [cats] = await bars();
  const last = (cats as readonly unknown[]).slice(-2);
  expect(last).toEqual([3 * 224 * 224, 4 * 3 * 224 * 224]);
  for (const fileBytes of [4000, 7_000_000])
    expect(await bars({ ...own, fileBytes })).toEqual([
      [fileBytes, ...last],
      `Your file takes ${exact(fileBytes)}. The network is given ${exact(602_112)}.`,
    ]);
});

/** The rows of the table on the moved cat at a setting. */
async function shifts(page: Movable, times: number, what: number): Promise<readonly number[]> {
  const { tables } = await page.move({ times, what });
  return tables("shifted").flatMap((row) => [
    Number(row["change in grey levels"]),
    Number(row["in % of the spread"]),
  ]);
}

claim("03-pooling.mdx", "the more often she is pooled, the less the pooled numbers change", async () => {
  const page = await movable("lessons/03-pooling.mdx");
  for (const what of [0, 1]) {
    let before = [Infinity, Infinity, Infinity, Infinity];
    for (const times of [0, 1, 2, 3, 4, 5]) {
      const now = [...(await shifts(page, times, what))];
      expect(now.every((change, k) => change <= before[k]!)).toBe(true);
      before = now;
    }
  }
});

claim(
  "03-pooling.mdx",
  "On the cat’s edges the averages change less in grey levels, but they have also faded",
  async () => {
    const page = await movable("lessons/03-pooling.mdx");
    // By an independent count: 20.30 and 14.81 grey levels after one pooling, 7.39 and 3.37 after three, 0.71 and 0.45 after five.
    const counted = { 1: [20.3, 14.81], 3: [7.39, 3.37], 5: [0.71, 0.45] };
    for (const [times, [maxima, averages]] of Object.entries(counted)) {
      const [ofMaxima, besideMaxima, ofAverages, besideAverages] = await shifts(page, Number(times), 1);
      expect([ofMaxima, ofAverages]).toEqual([maxima, averages]);
      expect(besideMaxima).toBeLessThan(besideAverages!);
    }
  },
);

claim(
  "03-pooling.mdx",
  "In the photograph, once it has been pooled twice, maxima change less either way.",
  async () => {
    const page = await movable("lessons/03-pooling.mdx");
    for (const times of [2, 3, 4, 5]) {
      const [ofMaxima, besideMaxima, ofAverages, besideAverages] = await shifts(page, times, 0);
      expect(ofMaxima).toBeLessThan(ofAverages!);
      expect(besideMaxima).toBeLessThan(besideAverages!);
    }
    const [, besideMaxima, , besideAverages] = await shifts(page, 1, 0);
    expect(besideMaxima).toBeGreaterThan(besideAverages!);
  },
);

claim("03-pooling.mdx", "Maxima of edges stay bright, averages fade.", () => {
  const { shape, data } = picture("The cat", { value: photograph });
  const sobel = [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ].map((row) => row.map((weight) => weight / 3));
  const edges = relu(conv2d({ shape, data: Float32Array.from(data) }, tensor([[sobel, sobel, sobel]])));
  const brightest = ({ data }: Tensor) => Math.max(...data);
  let [maxima, averages]: Tensor[] = [edges, edges];
  for (const share of [1, 0.9, 0.8, 0.6, 0.4]) {
    const before = brightest(averages!);
    maxima = maxPool2d(maxima!, { kernelSize: 2 });
    averages = averagePool2d(averages!, { kernelSize: 2 });
    expect(brightest(averages)).toBeLessThan(Math.min(before, share * brightest(edges)));
    expect(brightest(maxima)).toBeGreaterThan(0.9 * brightest(edges));
  }
});

claim("04-fully-connected.mdx", "both counts multiply seven twice and two twenty-one times", () => {
  expect(25_088 * 4096).toBe(7 ** 2 * 2 ** 21);
  expect(224 * 224 * 64 * 32).toBe(7 ** 2 * 2 ** 21);
});

claim("04-fully-connected.mdx", "They hardly help", async () => {
  const page = await movable("lessons/04-fully-connected.mdx");
  const right = async (hidden: number) => {
    const { findings } = await page.move({ hidden });
    return Number(/([\d.]+)%/.exec(findings.find(({ cell }) => cell === "learnt")!.words)![1]);
  };
  expect(await right(32)).toBeLessThan((await right(0)) + 1);
});

claim("04-fully-connected.mdx", "press the outlined pixel, in the third row, sixth column", async () => {
  const page = await movable("lessons/04-fully-connected.mdx");
  const say = async (turned: string) =>
    (await page.move({ turned })).findings.find(({ cell }) => cell === "pad")!.words;
  expect(await say("")).toMatch(/a 5\.$/);
  expect(await say(`87: ${2 * 8 + 5}`)).toMatch(/a 9\.$/);
});

claim(
  "06-feature-maps.mdx",
  "Three of them lead to 1.88 GB, if the last digit may be rounded or cut.",
  async () => {
    const { tables } = await (await movable("lessons/06-feature-maps.mdx")).move({});
    expect(tables("reading").map((row) => row["reads 1.88"])).toEqual([
      "rounded",
      "cut",
      "either way",
      "no",
      "no",
    ]);
  },
);

const resnet50 = zoo.resnet50.network({ batch: 32 });

claim("07-training-versus-inference.mdx", "three large maps. The fourth is what the block was given.", () => {
  const timeline = inferenceTimeline(resnet50);
  const { event, step } = peak(timeline);
  const now = resnet50.steps.findIndex(({ name }) => name === step);
  const maps = alive(timeline, event).filter(({ name, kind }) => kind === "activations" && name === "output");
  const readers = (map: string) =>
    resnet50.steps.filter(({ inputs }, k) => k >= now && inputs.includes(map)).map(({ name }) => name);
  expect(maps.map((map) => [map.step, map.bytes, readers(map.step)])).toEqual([
    ["layer1.0.bn3", 102_760_448, ["layer1.0.add"]],
    ["layer1.0.downsample.0", 102_760_448, ["layer1.0.downsample.1"]],
    ["layer1.0.downsample.1", 102_760_448, ["layer1.0.add"]],
    // Only `x` and `identity` in Bottleneck.forward, `input` in Sequential.forward and `x` in ResNet.forward hold it.
    ["maxpool", 25_690_112, []],
  ]);
});

claim("07-training-versus-inference.mdx", "Without those names `{ts} needed` would do.", () => {
  expect(needed(resnet50)).toBe(3 * 102_760_448);
  expect(articleRule(resnet50).activationBytes).toBe(3 * 102_760_448 + 25_690_112);
});

claim(
  "07-training-versus-inference.mdx",
  "it needs two more of the same size for its arithmetic, a square root and a quotient",
  () => {
    const { phase, byKind } = peak(trainingTimeline(vgg16, { optimizer: optimizers.adam }));
    expect(phase).toBe("optimizer");
    // The quotient for the 512 biases before, too: `denom` in PyTorch’s _single_tensor_adam still names it.
    expect(byKind.temporaries).toBe(2 * 4096 * 25_088 * 4 + 512 * 4);
  },
);

claim("08-training-here.mdx", "their sum is below 0 at every place of every digit", () => {
  const { weights } = trainer(digitsNetwork(), { optimizer: sgd({ learningRate: 1 }) });
  const { weight, bias } = weights.get("conv1")!;
  const maps = conv2d(readDigits(digits).input, weight!, { bias: bias!, padding: 1 });
  const largest = Array.from({ length: 12 }, () => -Infinity);
  maps.data.forEach((value, k) => {
    const filter = Math.floor(k / 64) % 12;
    largest[filter] = Math.max(largest[filter]!, value);
  });
  expect(largest.flatMap((value, filter) => (value < 0 ? [filter] : []))).toEqual([2, 4, 10]);
});

claim("08-training-here.mdx", "guessing would get one in ten", async () => {
  const page = await movable("lessons/08-training-here.mdx", { steps: 30 });
  const { findings } = await page.move({});
  const [first] = findings.find(({ cell }) => cell === "curve")!.data[0]!;
  expect(first!["step"]).toBe(0);
  expect(first!["read right (%)"]).toBeLessThan(15);
});
