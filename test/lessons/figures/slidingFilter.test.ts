import { conv2d, tensor } from "engine";
import { expect, test } from "vitest";
import { slidingFilter } from "../../../lessons/figures/slidingFilter.ts";
import { all, drawFigure } from "./drawFigure.ts";

const image = tensor([
  [1, 2, 1, 3, 5, 1],
  [4, 2, 1, 4, 4, 2],
  [0, 1, 1, 9, 3, 8],
  [5, 1, 3, 8, 7, 2],
  [7, 3, 4, 1, 3, 1],
  [4, 2, 6, 7, 2, 5],
]);
const filter = tensor([
  [1, 4, 1],
  [1, 3, 5],
  [9, 1, 3],
]);

function writtenOut(html: string): string {
  const [words] = all(html, /<p class="written-out">(.*?)<\/p>/g);
  return words!.replace(/<[^>]*>/g, "");
}

test("the first stop is written out as in the article, the image's value first", () => {
  const html = drawFigure(slidingFilter(image, filter, conv2d(image, filter), { position: 0 }));
  const sum =
    "(1 × 1) + (2 × 4) + (1 × 1)  + (4 × 1) + (2 × 3) + (1 × 5)  + (0 × 9) + (1 × 1) + (1 × 3)  = 29";
  expect(writtenOut(html)).toBe(sum);
});

test("one step to the right the sum is 71, and the map is written as far as that", () => {
  const html = drawFigure(slidingFilter(image, filter, conv2d(image, filter), { position: 1 }));
  expect(writtenOut(html)).toMatch(/= 71$/);
  expect(html).toContain("feature map, 4 × 4: 29 71 – –; – – – –; – – – –; – – – –");
});

test("at every position the sum that the drawing adds up is the map's own", () => {
  for (const [stride, padding] of [
    [1, 0],
    [2, 1],
    [3, 2],
  ] as const) {
    const map = conv2d(image, filter, { stride, padding });
    map.data.forEach((sum, position) => {
      const html = drawFigure(slidingFilter(image, filter, map, { position, stride, padding }));
      expect(writtenOut(html)).toMatch(new RegExp(`= ${sum}$`));
    });
  }
});

test("a field of the map sets the input to its place", () => {
  const html = drawFigure(
    slidingFilter(image, filter, conv2d(image, filter), { position: 5, input: "step" }),
  );
  expect(all(html, /data-set-step="(\d+)"/g)).toEqual(Array.from({ length: 16 }, (_, k) => String(k)));
  expect(html).toContain("row 1, column 1: 95");
  expect(html).toContain("row 1, column 2: not computed yet");
});

test("a position past the end stands at the end", () => {
  const map = conv2d(image, filter, { stride: 3 });
  const html = drawFigure(slidingFilter(image, filter, map, { position: 99, stride: 3 }));
  expect(html).toContain("feature map, 2 × 2: 29 158; 104 133");
});

test("padding is drawn as a ring of zeros apart from the image", () => {
  const map = conv2d(image, filter, { padding: 1 });
  const html = drawFigure(slidingFilter(image, filter, map, { position: 0, padding: 1 }));
  expect(all(html, /(stroke="none")/g)).toHaveLength(28);
});

test("without products neither their grid nor their sum is there", () => {
  const map = conv2d(image, filter);
  const html = drawFigure(slidingFilter(image, filter, map, { position: 0, products: false }));
  expect(html).not.toContain("written-out");
  expect(html).not.toContain("products, 3 × 3");
});
