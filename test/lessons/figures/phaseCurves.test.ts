import { expect, test } from "vitest";
import { phaseCurves } from "../../../lessons/figures/phaseCurves.ts";
import { all, drawFigure } from "./drawFigure.ts";

const label = "pictures in the batch";
const points = [1, 2, 3].map((at) => ({ at, backward: at * 1e9, optimizer: 2e9 }));

test("both phases have a curve with its name, and a dot where we are", () => {
  const html = drawFigure(phaseCurves(points, { label, here: 3, unit: "MB" }));
  expect(html).toContain("in backward");
  expect(html).toContain("while the optimizer works");
  expect(all(html, /class="(dot)/g)).toHaveLength(2);
});

test("the chart is told in words and follows the reader's unit", () => {
  expect(drawFigure(phaseCurves(points, { label, here: 3, unit: "MB" }))).toContain(
    "Most memory by pictures in the batch, in two phases; at 3: 3 GB in backward, 2 GB while the optimizer works",
  );
  expect(drawFigure(phaseCurves(points, { label, here: 3, unit: "MiB" }))).toContain("2 GiB");
});

test("a place that is not among the points is not marked", () => {
  expect(all(drawFigure(phaseCurves(points, { label, here: 9, unit: "MB" })), /class="(dot)/g)).toEqual([]);
});

test("the data has a row for each place", () => {
  const [data] = phaseCurves(points, { label: "batch", here: 3, unit: "MB" }).data!;
  expect(data!.rows.map(({ batch }) => batch)).toEqual(["1", "2", "3"]);
  expect(data!.rows[0]).toMatchObject({ "in backward": { bytes: 1e9 } });
});

test("backward has the colour of gradients, the optimizer that of its state, and dashes", () => {
  const html = drawFigure(phaseCurves(points, { label, here: 3, unit: "MB" }));
  expect(all(html, /<polyline class="([^"]*)"/g)).toEqual([
    "curve of-gradients",
    "curve of-optimizer dashed",
  ]);
  // The largest is 3 GB, the scale reaches to 3.3.
  expect(all(html, /points="([^"]*)"/g)).toEqual(["0,697 500,394 1000,91", "0,394 500,394 1000,394"]);
});

test("what the higher curve stays below another peak is shaded as saved, and the scale reaches to that peak", () => {
  const html = drawFigure(phaseCurves(points, { label, here: 3, without: 4e9, unit: "MB" }));
  // The scale reaches to 4.4 GB: 4 GB at 91, the optimizer's 2 GB at 545, backward's 3 GB at 318.
  expect(all(html, /<polygon class="shade" points="([^"]*)"/g)).toEqual([
    "0,91 0,545 500,545 1000,318 1000,91",
  ]);
  expect(html).toContain("most bytes alive; shaded: saved");
});

test("a point above the other peak saves nothing", () => {
  const html = drawFigure(phaseCurves(points, { label, here: 3, without: 2.5e9, unit: "MB" }));
  // The scale reaches to 3.3 GB: 2.5 GB at 242, 2 GB at 394.
  expect(all(html, /<polygon class="shade" points="([^"]*)"/g)).toEqual([
    "0,242 0,394 500,394 1000,242 1000,242",
  ]);
});

test("without another peak nothing is shaded", () => {
  const html = drawFigure(phaseCurves(points, { label, here: 3, unit: "MB" }));
  expect(html).not.toContain("shade");
  expect(html).toContain(">most bytes alive<");
});
