import { averagePool2dBackward, maxPool2dBackward, maxPool2dWithIndices, tensor } from "engine";
import { expect, test } from "vitest";
import { poolingBackward, type PoolingBackwardOptions } from "../../../lessons/figures/poolingBackward.ts";
import { all, drawFigure } from "./drawFigure.ts";

const map = tensor([
  [1, 2, 1, 3],
  [4, -2, 1, 4],
  [0, 1, 1, 9],
  [5, 1, 3, 8],
]);
const arriving = [
  [8, -4],
  [1, 2],
];
const inputShape = [4, 4];
const { indices } = maxPool2dWithIndices(map, { kernelSize: 2 });
const byMaximum = maxPool2dBackward(tensor(arriving), { indices, inputShape });
const usual = { how: "maximum", kernelSize: 2, position: 0, input: "chosen" } as const;
const drawn = (options: Partial<PoolingBackwardOptions> = {}, passed = byMaximum) =>
  drawFigure(poolingBackward(map, arriving, passed, { ...usual, ...options }));
/** The numbers in heavy type, grid by grid. */
const strong = (html: string) =>
  html
    .split("</svg>")
    .slice(0, 3)
    .map((grid) => all(grid, /font-weight="600"[^>]*>([^<]*)</g).join(" "));

test("winners and what they are passed stand out, losers do not", () => {
  expect(strong(drawn())).toEqual(["8 −4 1 2", "4 4 9 5", "8 −4 2 1"]);
});

test("of an average every number of a window stands out", () => {
  const passed = averagePool2dBackward(tensor(arriving), { inputShape }, { kernelSize: 2 });
  const [, read, shares] = strong(drawn({ how: "average" }, passed));
  expect(read!.split(" ")).toHaveLength(16);
  expect(shares!.slice(0, 10)).toBe("2 2 −1 −1 ");
});

test("every field of the three grids sets the window it belongs to", () => {
  const sets = drawn()
    .split("</svg>")
    .map((grid) => all(grid, /data-set-chosen="(\d)"/g).join(""));
  expect(sets.slice(0, 3)).toEqual(["0123", "0011001122332233", "0011001122332233"]);
});

test("where windows overlap, a shared field keeps the chosen window", () => {
  const overlapping = (position: number) =>
    drawFigure(
      poolingBackward(map, arriving, byMaximum, { ...usual, kernelSize: 3, stride: 1, position }),
    ).split("</svg>")[1]!;
  expect(all(overlapping(0), /data-set-chosen="(\d)"/g).join("")).toBe("0001000100012223");
  expect(all(overlapping(3), /data-set-chosen="(\d)"/g).join("")).toBe("0001033303332333");
});

test("a field that no window covers sets nothing", () => {
  const odd = tensor([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const html = drawFigure(poolingBackward(odd, [[1]], odd, usual));
  expect(all(html.split("</svg>")[1]!, /data-set-chosen="(\d)"/g)).toHaveLength(4);
});

test("the chosen window is outlined in all three, over the others", () => {
  const html = drawn({ position: 3 });
  expect(all(html, /class="(region chosen)"/g)).toHaveLength(3);
  expect(all(html, /class="(region)"/g)).toHaveLength(6);
  expect(html).toMatch(/class="region chosen" x="74" y="74" width="72" height="72"/);
});
