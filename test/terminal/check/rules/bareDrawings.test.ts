import { expect, test } from "vitest";
import { fence, first, lessonWith, problems } from "./page.ts";

test("a drawing outside of a figure is told how to explain it", async () => {
  expect(await problems(lessonWith(fence("heatmap(map)")))).toEqual([
    `${first + 1} | cell-3 | a drawing without a finding. | Put it into figure(drawing, { finding: “…” }), and say what it shows.`,
  ]);
});

test("a finding is a sentence", async () => {
  expect(await problems(lessonWith(fence('figure(heatmap(map), { finding: "a map" })')))).toEqual([
    `${first + 1} | cell-3 | the finding “a map” is not a sentence. | Say what the figure shows, and end with a full stop.`,
  ]);
});

test("the data of a drawing are in sight, or a click away", async () => {
  const plot = fence(
    'import { dot, plot } from "@observablehq/plot";\nconst points = plot({ marks: [dot([[1, 2]])] });',
  );
  const shown = fence('figure(points, { finding: "Here is a point." })');
  expect(await problems(lessonWith(plot, shown))).toEqual([
    expect.stringMatching(/\| cell-4 \| a drawing’s data are out of reach\. \| Give figure\(\)/),
  ]);
});
