import { softmax, tensor } from "engine";
import { expect, test } from "vitest";
import { neuronViews } from "../../../lessons/figures/neuronViews.ts";
import { all, drawFigure } from "./drawFigure.ts";

const said = tensor([
  [
    [1, -4],
    [0, 0],
  ],
  [
    [0, 2],
    [1, 0],
  ],
]);
const scores = tensor([-3, 3]);
const figure = neuronViews(said, { kind: "activations", scores, shares: softmax(scores) });
const html = drawFigure(figure);

test("squares of all neurons have one scale, by the largest number of any", () => {
  // Of 4: a whole square of 9, then √(1/4) and √(2/4) of it.
  expect(all(html, /h([\d.]+)v/g)).toEqual(["4.5", "9", "6.4", "4.5"]);
});

test("the likeliest neuron stands out, alone", () => {
  expect(all(html, /class="(neuron(?: best)?)"/g)).toEqual(["neuron", "neuron best"]);
});

test("each neuron is named with its score and its probability", () => {
  expect(all(html, /aria-label="([^"]+)"/g)).toEqual([
    "neuron 0, score −3, 0.2%: −4 to 1",
    "neuron 1, score 3, 99.8%: 0 to 2",
  ]);
});

test("bars are as long as probabilities, of 80", () => {
  const bars = html.split('class="share"').slice(1);
  expect(bars.map((bar) => all(bar, /width="([\d.]+)"/g)[1])).toEqual(["0.2", "79.8"]);
});

test("the data have scores, percents and how far the numbers reach", () => {
  expect(figure.data![0]!.rows).toEqual([
    { name: "0", score: -3, "probability (%)": "0.2473", least: -4, most: 1 },
    { name: "1", score: 3, "probability (%)": "99.7527", least: 0, most: 2 },
  ]);
});

test("weights alone have no bars, and none stands out", () => {
  const weights = drawFigure(neuronViews(said, { kind: "weights" }));
  expect(weights).not.toMatch(/class="share"|best|%/);
  expect(weights).toContain('fill="var(--weights)"');
});

test("more than ten stand in rows of eight", () => {
  const drawn = (count: number) =>
    drawFigure(neuronViews(tensor(Array.from({ length: count }, () => [[1]])), { kind: "weights" }));
  expect(drawn(10)).toContain('class="neurons"');
  expect(drawn(11)).toContain('class="neurons many"');
});
