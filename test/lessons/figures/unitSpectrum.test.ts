import { expect, test } from "vitest";
import { unitSpectrum } from "../../../lessons/figures/unitSpectrum.ts";
import { all, drawFigure } from "./drawFigure.ts";

const figures = [
  { bytes: 553430176, printed: "540.46" },
  { bytes: 9439232, printed: "9.22" },
];
const range = { from: 1e6, to: 1.05e6, step: 1000 };

test("the size a MB has stands out as the one that gives every figure", () => {
  const html = drawFigure(unitSpectrum(figures, { ...range, here: 1_024_000 }));
  expect(html).toContain("With 1,024,000 bytes to a MB 2 of 2 figures come out");
});

test("neither MB nor MiB gives any", () => {
  for (const here of [1e6, 2 ** 20])
    expect(drawFigure(unitSpectrum(figures, { ...range, here }))).toContain("0 of 2 figures");
});

test("both are marked where they are in reach", () => {
  const names = (to: number) =>
    all(drawFigure(unitSpectrum(figures, { ...range, to, here: 1e6 })), />(MB|MiB)<\/text>/g);
  expect(names(1.05e6)).toEqual(["MB", "MiB"]);
  expect(names(1.03e6)).toEqual(["MB"]);
});

test("every size that is tried has a line as high as the figures that come out, in the colour of weights", () => {
  const figure = unitSpectrum(figures, { ...range, here: 1_024_000 });
  const [data] = figure.data!;
  expect(data!.rows).toHaveLength(51);
  expect(data!.rows[0]).toEqual({ divisor: 1_000_000, hits: 0 });
  expect(data!.rows[24]).toEqual({ divisor: 1_024_000, hits: 2 });
  const html = drawFigure(figure);
  expect(html).toContain('aria-label="rule" stroke="var(--weights)" stroke-width="4"');
  expect(html).toContain('aria-label="dot" fill="var(--weights)" stroke="var(--weights-text)"');
  expect(html).toContain('aria-label="rule" stroke="var(--ink-soft)" stroke-dasharray="2 3"');
});
