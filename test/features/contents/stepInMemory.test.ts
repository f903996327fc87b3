import { expect, test } from "vitest";
import { fallingLoss } from "../../../site/features/contents/fallingLoss.ts";
import { stepInMemory } from "../../../site/features/contents/stepInMemory.ts";

const heights = (path: string): readonly number[] =>
  [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));

test("a training step fills the picture with five kinds of memory, one upon the other", () => {
  const areas = [...stepInMemory().matchAll(/class="(\w+)" d="([^"]+)"/g)];
  expect(areas.map(([, kind]) => kind)).toEqual([
    "weights",
    "optimizer",
    "gradients",
    "activations",
    "temporaries",
  ]);
  const uppers = areas.map(([, , path]) => heights(path!).slice(0, heights(path!).length / 2));
  const lowers = areas.map(([, , path]) =>
    heights(path!)
      .slice(heights(path!).length / 2)
      .reverse(),
  );
  expect(lowers.slice(1)).toEqual(uppers.slice(0, -1));
  expect(Math.min(...uppers.at(-1)!)).toBe(4);
  // The weights, 553 MB of 4.54 GB, stay to the end: 0.122 of 66 above 70.
  expect(uppers[0]!.at(-1)).toBe(62);
});

test("Adam's scratch is a spike near the end, two thirds as high as the peak", () => {
  const last = [...stepInMemory().matchAll(/class="temporaries" d="([^"]+)"/g)][0]![1]!;
  const upper = heights(last).slice(0, heights(last).length / 2);
  // 3.04 GB and 31 pictures more, of 4.54 GB: about 0.673 of 66 above 70.
  expect(Math.min(...upper.slice(-10))).toBeCloseTo(25.5, 0);
});

test("the loss of 80 steps falls from the ceiling to below a fifth", () => {
  const points = heights(fallingLoss());
  expect(points.length).toBe(80);
  expect(Math.min(...points)).toBe(4);
  expect(points.slice(70).every((y) => y > 4 + 64 * 0.8)).toBe(true);
});
