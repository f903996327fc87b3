import { expect, test } from "vitest";
import { peakBars } from "../../../lessons/figures/peakBars.ts";
import { planned, type Estimate } from "../../../lessons/figures/estimate.ts";
import { choices } from "./choices.ts";
import { all, drawFigure } from "./drawFigure.ts";

const plan = planned(choices) as Estimate;
const html = drawFigure(peakBars(plan));

test("each kind that is alive at the peak has a bar in its colour, as long as its bytes", () => {
  const bars = [
    ...html.matchAll(
      /class="name">([^<]*)<.*?--length: ([\d.]+); background: var\(--(\w+)\); border-color: var\(--(\w+)-text\)/g,
    ),
  ];
  expect(bars.map(([, name, , fill, line]) => [name, fill, line])).toContainEqual([
    "optimizer state",
    "optimizer",
    "optimizer",
  ]);
  expect(bars.map(([, name, , fill, line]) => [name, fill, line])).toContainEqual([
    "pictures",
    "activations",
    "activations",
  ]);
  expect(bars.map(([, , , fill]) => fill)).toEqual(bars.map(([, , , , line]) => line));
  expect(Math.max(...bars.map(([, , length]) => Number(length)))).toBe(100);
});

test("the finding says when the peak is, and its bytes", () => {
  expect(html).toContain(`Memory peaks in the backward pass, at step ${plan.peak.step}: `);
  expect(all(html, /class="finding">.*?value="(\d+)"/g)).toEqual([String(plan.peak.bytes)]);
  const first = { ...plan, peak: { ...plan.peak, phase: "optimizer" as const } };
  expect(drawFigure(peakBars(first))).toContain("Memory peaks while the optimizer moves the weights");
});

test("bytes are derived as what is alive at the peak", () => {
  expect(html).toContain('data-derivation="weights, alive at the peak"');
  expect(html).toContain('data-derivation="all of these"');
});
