import { expect, test } from "vitest";
import { drawCurvePlane } from "../../../lessons/figures/curvePlane.ts";
import { drawFigure } from "./drawFigure.ts";

const plane = { label: "a slope", from: 0, to: 10, top: 4, ticks: [], axis: ["0", "x", "10"] } as const;
const figure = (curves: Parameters<typeof drawCurvePlane>[1]["curves"], here?: number) =>
  drawFigure({ render: (document) => drawCurvePlane(document, { ...plane, curves, here }) });

test("a curve goes from its first point to its last, up being up", () => {
  const slope = [
    [0, 0],
    [5, 2],
    [10, 4],
  ] as const;
  expect(figure([{ points: slope }])).toContain('points="0,1000 500,500 1000,0"');
});

test("a curve's name stands at its last point, on the side where there is room", () => {
  const short = {
    name: "short",
    points: [
      [0, 0],
      [2, 1],
    ],
  } as const;
  const long = {
    name: "long",
    points: [
      [0, 0],
      [9, 1],
    ],
  } as const;
  expect(figure([short])).toMatch(/class="told-peak told-curve" style="--x: 20; --y: 75;"[^>]*>short/);
  expect(figure([long])).toMatch(/class="told-peak told-curve leftward"[^>]*>long/);
});

test("a line marks where we are, if we are anywhere", () => {
  expect(figure([], 5)).toContain('x1="500"');
  expect(figure([])).not.toContain("<line");
});

test("a curve has the colour of its kind, and dashes where it is told so; its dots have the same colour", () => {
  const points = [
    [0, 0],
    [10, 4],
  ] as const;
  expect(figure([{ points, kind: "optimizer", dashed: true }])).toContain(
    'class="curve of-optimizer dashed"',
  );
  expect(figure([{ points, kind: "gradients", dots: points }])).toMatch(
    /class="curve of-gradients" .*class="dot of-gradients" style="--x: 0; --y: 100;".*class="dot of-gradients" style="--x: 100; --y: 0;"/,
  );
  expect(figure([{ points }])).toContain('class="curve" ');
});

test("a name in the very middle stands to the right of its point", () => {
  const middle = {
    name: "middle",
    points: [
      [0, 0],
      [5, 1],
    ],
  } as const;
  expect(figure([middle])).toMatch(/class="told-peak told-curve" style="--x: 50;/);
});

test("under the axis stand its ends and its name", () => {
  expect(figure([])).toContain('<p class="axis"><span>0</span><span>x</span><span>10</span></p>');
});
