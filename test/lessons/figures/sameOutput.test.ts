import { gelu, relu, type Tensor } from "engine";
import { expect, test } from "vitest";
import { sameOutput } from "../../../lessons/figures/sameOutput.ts";
import { inputsOf } from "../../../lessons/figures/sameOutput/inputsOf.ts";
import { all, drawFigure } from "./drawFigure.ts";

const smooth = (input: Tensor) => gelu(input);
const curves = { ReLU: relu, GELU: smooth };

test("an output above 0 has one input in each", () => {
  expect(inputsOf(relu, 0.5)).toEqual({ ranges: [[0.5, 0.5]], words: "1 input" });
  // GELU(1) is 0.8413, the normal distribution's share below 1.
  expect(inputsOf(smooth, 0.841344746).ranges[0]![1]).toBeCloseTo(1, 4);
});

test("an output just below 0 comes from either side of GELU's dip, and never from ReLU", () => {
  const { ranges, words } = inputsOf(smooth, -0.1);
  expect(words).toBe("2 inputs");
  // The dip is at −0.75, where GELU is −0.17.
  expect(ranges[0]![0]).toBeLessThan(-0.75);
  expect(ranges[1]![0]).toBeGreaterThan(-0.75);
  for (const [input] of ranges)
    expect(smooth({ shape: [1], data: Float32Array.of(input) }).data[0]).toBeCloseTo(-0.1, 3);
  expect(inputsOf(relu, -0.1)).toEqual({ ranges: [], words: "no input" });
});

test("ReLU writes 0 for a whole stretch, GELU for 0 alone", () => {
  expect(inputsOf(relu, 0)).toEqual({ ranges: [[-3, 0]], words: "every input up to 0" });
  expect(inputsOf(smooth, 0)).toEqual({ ranges: [[0, 0]], words: "1 input" });
});

test("a dot stands at each input, and a thick line along a stretch", () => {
  const dots = (output: number) => all(drawFigure(sameOutput(curves, { output })), /<(circle)/g).length;
  expect([0.5, 0, -0.1].map(dots)).toEqual([2, 1, 2]);
  const stretch = drawFigure(sameOutput(curves, { output: 0 }));
  // From −3 at 24 to 0, three units of 198 / 4.2 further.
  expect(stretch).toContain('d="M24 127.6H165.4"');
  expect(stretch).toContain('stroke-width="5"');
});

test("the drawing is told in words", () => {
  const html = drawFigure(sameOutput(curves, { output: -0.1 }));
  expect(all(html, /aria-label="([^"]+)"/g)).toEqual([
    "ReLU: the output −0.1 comes from no input",
    "GELU: the output −0.1 comes from 2 inputs",
  ]);
});

test("the data have the inputs of each", () => {
  const rows = (output: number) => sameOutput(curves, { output }).data![0]!.rows;
  expect(rows(0)).toEqual([
    { function: "ReLU", output: 0, inputs: "up to 0" },
    { function: "GELU", output: 0, inputs: "0" },
  ]);
  expect(rows(-0.1)[0]).toEqual({ function: "ReLU", output: -0.1, inputs: "none" });
});
