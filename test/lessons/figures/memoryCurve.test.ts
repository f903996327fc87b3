import { bytes } from "engine";
import { expect, test } from "vitest";
import { memoryCurve } from "../../../lessons/figures/memoryCurve.ts";
import { drawFigure } from "./drawFigure.ts";

const points = [1, 2, 3].map((at) => ({ at, memory: bytes(at * at * 1e9, "given") }));
const capacity = { name: "GPU", memory: bytes(5e9, "given") };
const options = { label: "side", here: points[1]!, capacity };

test("the point told apart has its memory beside it", () => {
  expect(drawFigure(memoryCurve(points, { ...options, unit: "MB" }))).toContain("2: 4 GB");
});

test("axis and line follow the reader's unit", () => {
  const html = drawFigure(memoryCurve(points, { ...options, unit: "MiB" }));
  expect(html).toContain("memory (GiB)");
  expect(html).toContain("GPU: 4.66 GiB");
});

test("the chart is told in words, too", () => {
  expect(drawFigure(memoryCurve(points, { ...options, unit: "MB" }))).toContain(
    "Memory by side: 4 GB at 2; GPU holds 5 GB",
  );
});

test("the curve has the colour of activations, the line that of ink", () => {
  const html = drawFigure(memoryCurve(points, { ...options, unit: "MB" }));
  expect(html).toMatch(/<path d="M[^"]*" fill="none" stroke="var\(--activations-text\)" stroke-width="2.5">/);
  expect(html).toContain('stroke="var(--ink)" stroke-width="2" stroke-dasharray="5 3"');
  expect(html).toMatch(/<circle [^>]*fill="var\(--activations\)" stroke="var\(--activations-text\)"/);
  expect(html).toMatch(/fill="var\(--ink\)" stroke="var\(--paper\)" stroke-width="5"[^>]*>2: 4 GB/);
});

test("the words of a point past a tenth of the height stand to its left, of a lower one to its right", () => {
  const anchor = (gigabytes: number) => {
    const here = { at: 2, memory: bytes(gigabytes * 1e9, "given") };
    const all = [...points.slice(0, 1), here, { at: 3, memory: bytes(10e9, "given") }];
    const html = drawFigure(memoryCurve(all, { ...options, here, unit: "MB" }));
    const [, cx, cy] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(html)!;
    const [, x, y, side] = / x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)">2: /.exec(html)!;
    return [side, Math.round(Number(x) - Number(cx)), Math.round(Number(y) - Number(cy))];
  };
  // The largest is 10 GB.
  expect([anchor(1), anchor(1.1)]).toEqual([
    ["start", 0, -16],
    ["end", -12, -8],
  ]);
});

test("the data have the axis's name over the places", () => {
  const [data] = memoryCurve(points, { ...options, unit: "MB" }).data!;
  expect(data!.columns).toEqual({ at: "side", memory: "memory" });
  expect(data!.rows[2]).toEqual({ at: "3", memory: points[2]!.memory });
});

test("the curve runs from the first place to the last, and its height is its memory", () => {
  const html = drawFigure(memoryCurve(points, { ...options, unit: "MB" }));
  // 9 GB are the top of 214 px, 1 GB a ninth of them.
  expect(/<path d="M([^"]*)" fill="none"/.exec(html)![1]).toBe("58 224.2L247 152.9L436 34");
});

test("a point to compare with is a ring, and one past the last place is left out", () => {
  const rings = (at: number) => {
    const beside = { at, memory: bytes(at * at * 1e9, "given") };
    const html = drawFigure(memoryCurve(points, { ...options, beside, unit: "MB" }));
    return [...html.matchAll(/<circle cx="([\d.]+)"[^>]*fill="var\(--(\w+)\)"/g)].map(([, x, fill]) => [
      x,
      fill,
    ]);
  };
  expect(rings(3)).toEqual([
    ["247", "activations"],
    ["436", "paper"],
  ]);
  expect(rings(4)).toEqual([["247", "activations"]]);
});

test("the axis counts in steps that are asked for", () => {
  const html = drawFigure(memoryCurve(points, { ...options, every: 1.5, unit: "MB" }));
  expect([...html.matchAll(/text-anchor="middle">([\d.]+)</g)].map(([, at]) => at)).toEqual(["1.5", "3"]);
});

test("words to the right of a low point stand above the curve", () => {
  const steep = [0.5, 0.6, 9].map((gigabytes, k) => ({ at: k + 1, memory: bytes(gigabytes * 1e9, "given") }));
  const wide = [...steep, { at: 17, memory: bytes(10e9, "given") }];
  const html = drawFigure(memoryCurve(wide, { ...options, here: steep[0]!, unit: "MB" }));
  // Two places ahead lie under the words; at the second the curve has reached 9 of 10 GB, 21.4 px below the top.
  expect(/ y="([\d.]+)" text-anchor="start">1: /.exec(html)![1]).toBe(String(34 + 21.4 - 8));
});
