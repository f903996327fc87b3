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
  expect(html).toMatch(/fill="var\(--ink\)" stroke="var\(--paper\)" stroke-width="8"[^>]*>2: 4 GB/);
});

test("words stand at the left above their point, or at the edge above it where there is no room", () => {
  const placed = (at: number) => {
    const here = { at, memory: bytes(1e9, "given") };
    const all = [1, 30].map((at) => ({ at, memory: bytes(1e9, "given") }));
    const html = drawFigure(memoryCurve(all, { ...options, here, unit: "MB" }));
    const [, cx, cy] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(html)!;
    const [, x, y, side] = new RegExp(` x="([\\d.]+)" y="([\\d.]+)" text-anchor="(\\w+)">${at}: `).exec(
      html,
    )!;
    return [side, Math.round(Number(x) - Number(cx)), Math.round(Number(y) - Number(cy))];
  };
  // A step is 13 px wide, and seven letters of 7 px end 12 px before their point.
  expect([placed(6), placed(5)]).toEqual([
    ["end", -12, -8],
    ["start", 62 - (58 + 52), -16],
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

test("a point to compare with has its words at the right below it, clear of the curve", () => {
  const html = drawFigure(
    memoryCurve(points, { ...options, here: points[0]!, beside: points[1]!, unit: "MB" }),
  );
  expect(html).toMatch(/ x="259" y="166.9" text-anchor="start">2: 4 GB/);
});

test("words avoid the line of the memory", () => {
  const here = { at: 2, memory: bytes(4.6e9, "given") };
  const html = drawFigure(memoryCurve([points[0]!, here, points[2]!], { ...options, here, unit: "MB" }));
  // Left above they would lie on the line at 5 GB.
  expect(html).toMatch(/text-anchor="start">2: 4.6 GB/);
});
