import { averagePool2d, crop, maxPool2d, tensor } from "engine";
import { expect, test } from "vitest";
import { poolingWindow } from "../../../lessons/figures/poolingWindow.ts";
import { all, drawFigure } from "./drawFigure.ts";

const map = tensor([
  [1, 2, 1, 3],
  [4, -2, 1, 4],
  [0, 1, 1, 9],
  [5, 1, 3, 8],
]);

function writtenOut(html: string): string {
  const [words] = all(html, /<p class="written-out">(.*?)<\/p>/g);
  return words!.replace(/<[^>]*>/g, "");
}

test("the first window keeps 4, the largest of four", () => {
  const pooled = maxPool2d(map, { kernelSize: 2 });
  const html = drawFigure(poolingWindow(map, pooled, { how: "maximum", kernelSize: 2, position: 0 }));
  expect(writtenOut(html)).toBe("the largest of 1, 2, 4, −2 is 4");
  expect(html).toContain("pooled, 2 × 2: 4 –; – –");
});

test("an average is written out as a sum divided", () => {
  const pooled = averagePool2d(map, { kernelSize: 2 });
  const html = drawFigure(poolingWindow(map, pooled, { how: "average", kernelSize: 2, position: 0 }));
  expect(writtenOut(html)).toBe("(1 + 2 + 4 − 2) ÷ 4 = 1.25");
});

test("only a maximum has a winner among the covered", () => {
  const marks = (how: "maximum" | "average") =>
    all(drawFigure(poolingWindow(map, map, { how, kernelSize: 2, position: 0 })), /class="(mark)"/g).length;
  expect([marks("maximum"), marks("average")]).toEqual([2, 1]);
});

test("at every stop the largest that is read out is the pooled map's own, windows overlapping or not", () => {
  for (const [kernelSize, stride] of [
    [2, 2],
    [2, 1],
    [3, 1],
    [3, 2],
  ] as const) {
    const pooled = maxPool2d(map, { kernelSize, stride });
    pooled.data.forEach((largest, position) => {
      const html = drawFigure(poolingWindow(map, pooled, { how: "maximum", kernelSize, stride, position }));
      const [, covered] = /largest of (.*) is/.exec(writtenOut(html))!;
      const numbers = covered!.split(", ").map((one) => Number(one.replace("−", "-")));
      expect(Math.max(...numbers)).toBe(largest);
    });
  }
});

test("a field of the pooled map sets the input to its place", () => {
  const pooled = maxPool2d(map, { kernelSize: 2 });
  const html = drawFigure(
    poolingWindow(map, pooled, { how: "maximum", kernelSize: 2, position: 1, input: "stop" }),
  );
  expect(all(html, /data-set-stop="(\d+)"/g)).toEqual(["0", "1", "2", "3"]);
});

test("a stop past the last stands at the last", () => {
  const pooled = maxPool2d(map, { kernelSize: 2 });
  const html = drawFigure(poolingWindow(map, pooled, { how: "maximum", kernelSize: 2, position: 99 }));
  expect(html).toContain("pooled, 2 × 2: 4 4; 5 9");
});

test("rows and columns that no window covers are hatched, at the edge and in between", () => {
  const hatched = (side: number, kernelSize: number, stride: number) => {
    const some = crop(map, { row: 0, column: 0, height: side, width: side });
    const pooled = maxPool2d(some, { kernelSize, stride });
    const html = drawFigure(poolingWindow(some, pooled, { how: "maximum", kernelSize, stride, position: 0 }));
    return all(html, /class="(hatch)"/g).length;
  };
  // The last row and the last column of nine numbers; then none; then those around the window; then those between four of 1.
  expect([hatched(3, 2, 2), hatched(4, 2, 2), hatched(4, 2, 3), hatched(3, 1, 2)]).toEqual([5, 0, 12, 5]);
});
