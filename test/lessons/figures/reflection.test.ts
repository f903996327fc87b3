import { digitsNetwork, trainingTimeline } from "engine";
import { expect, test } from "vitest";
import { pairedEvents } from "../../../lessons/figures/pairedEvents.ts";
import { reflection } from "../../../lessons/figures/reflection.ts";
import { all, drawFigure } from "./drawFigure.ts";

const predicted = trainingTimeline(digitsNetwork({ batch: 32 }));
const same = pairedEvents(predicted, predicted);
const other = pairedEvents(predicted, trainingTimeline(digitsNetwork({ batch: 16 })));

test("equal runs have equal outlines, the lower one upside down", () => {
  const html = drawFigure(reflection(same, { moment: 3, unit: "MB" }));
  const paths = all(html, / d="([^"]*)"/g);
  expect(paths.slice(0, paths.length / 2)).toEqual(paths.slice(paths.length / 2));
  expect(html).toContain('transform="matrix(1 0 0 -1 0 1000)"');
});

test("unequal runs have unequal outlines, and unequal rows of data", () => {
  const figure = reflection(other, { moment: 3, unit: "MB" });
  const html = drawFigure(figure);
  const paths = all(html, / d="([^"]*)"/g);
  expect(paths.slice(0, paths.length / 2)).not.toEqual(paths.slice(paths.length / 2));
  const differ = figure.data![0]!.rows.filter((row) => row["predicted (B)"] !== row["counted (B)"]);
  expect(differ.length).toBeGreaterThan(0);
});

test("every place sets the input, and past the end it is the last event", () => {
  const html = drawFigure(reflection(same, { moment: 999, input: "event", unit: "MB" }));
  expect(all(html, /data-set-event="(\d+)"/g).length).toBe(2 * same.length);
  expect(html).toContain(`at event ${same.length - 1}`);
});

test("the scale reaches a little over the largest, and the halves are named at their outer edges", () => {
  const html = drawFigure(reflection(same, { moment: 3, unit: "MB" }));
  expect(html).toMatch(/class="half" style="--y: 8;">predicted<.*class="half" style="--y: 92;">counted</s);
  // 1000 − 1000 / 1.08.
  const tops = [...html.matchAll(/class="area of-\w+" d="([^"]*)"/g)].flatMap(([, path]) =>
    all(path!, /V(\d+)/g).map(Number),
  );
  expect(Math.min(...tops)).toBe(74);
});

test("each kind is told with the bytes that were predicted for the event", () => {
  const html = drawFigure(reflection(same, { moment: 3, unit: "MB" }));
  expect(html).toContain('data-derivation="weights, predicted for event 3"');
  expect(all(html, /<li class="of-(\w+)"/g)).toEqual([
    "weights",
    "optimizer",
    "gradients",
    "activations",
    "temporaries",
  ]);
});
