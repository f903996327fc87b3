import { digitsNetwork, sgd, tensor, trainer, zeros } from "engine";
import { expect, test } from "vitest";
import { networkMaps } from "../../../lessons/figures/networkMaps.ts";
import { outputsOf } from "../../../lessons/figures/networkMaps/outputsOf.ts";
import { tiled } from "../../../lessons/figures/networkMaps/tiled.ts";
import { all, drawFigure } from "./drawFigure.ts";

const network = digitsNetwork();
const learner = trainer(network, { optimizer: sgd({ learningRate: 0.1 }) });
const picture = zeros([1, 1, 8, 8]);
picture.data.fill(0.5, 20, 40);

test("the parameters of each layer are a sum that can be checked, and come to 3,706", () => {
  const html = drawFigure(networkMaps(network, { weights: learner.weights, picture }));
  expect(all(html, /class="sum">([^<]+)<strong>/g)).toEqual([
    "12 × (1 × 3 × 3 + 1)",
    "24 × (12 × 3 × 3 + 1)",
    "10 × (96 + 1)",
  ]);
  expect(all(html, /<strong> = ([^<]+)<\/strong>/g)).toEqual(["120", "2,616", "970"]);
  expect(html).toContain("5 layers with maps, 3,706 parameters");
});

test("every layer shows all its maps with their shape, at one scale", () => {
  const html = drawFigure(networkMaps(network, { weights: learner.weights, picture }));
  expect(all(html, /<span>([\d × ]+)<\/span>/g)).toEqual([
    "1 × 8 × 8",
    "12 × 8 × 8",
    "12 × 4 × 4",
    "24 × 4 × 4",
    "24 × 2 × 2",
    "10",
  ]);
  // 12 maps of 8 in four columns, 12 of 4, 24 of 4 in six, 24 of 2; a point between them.
  expect(all(html, /--wide: (\d+)/g)).toEqual(["8", "35", "19", "29", "17", "4"]);
});

test("the last of the outputs is the network's answer", () => {
  const outputs = outputsOf(network, learner.weights, picture);
  expect(outputs.map(({ step }) => step)).toEqual(["conv1", "pool1", "conv2", "pool2", "scores"]);
  expect(outputs.at(-1)!.output.data).toEqual(learner.answer(picture).data);
  // After ReLU, which works in the convolution's memory.
  expect(Math.min(...outputs[0]!.output.data)).toBe(0);
});

test("maps stand in full rows with no number between them, single numbers under each other", () => {
  const one = tiled(tensor([[[[1]], [[2]], [[3]], [[4]], [[5]], [[6]]]]));
  expect(one.shape).toEqual([3, 5]);
  expect(Array.from(one.data)).toEqual([1, NaN, 2, NaN, 3, NaN, NaN, NaN, NaN, NaN, 4, NaN, 5, NaN, 6]);
  expect(tiled(tensor([[7, 8]])).shape).toEqual([3, 4]);
});
