import { bytes } from "engine";
import { expect, test } from "vitest";
import { memoryBars } from "../../../lessons/figures/memoryBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

const parts = [
  { part: "weights", kind: "weights", memory: bytes(7168, "1,792 × 4 B") },
  { part: "output", kind: "activations", memory: bytes(12845056, "64 × 224 × 224 × 4 B") },
] as const;

test("a bar has the colour of its kind and its size beside it", () => {
  const html = drawFigure(memoryBars(parts, { unit: "MB" }));
  expect(html).toContain('fill="var(--weights)"');
  expect(html).toContain('fill="var(--activations)"');
  expect(html).toContain(">12.85 MB</text>");
  expect(html).toContain("memory (MB)");
});

test("sizes and axis follow the reader's unit", () => {
  const html = drawFigure(memoryBars(parts, { unit: "MiB" }));
  expect(html).toContain(">12.25 MiB</text>");
  expect(html).toContain("memory (MiB)");
});

test("a bar is as long as its bytes", () => {
  const html = drawFigure(
    memoryBars([parts[1], { ...parts[1], part: "half", memory: bytes(6422528, "half") }], { unit: "MB" }),
  );
  const [whole, half] = all(html, /<rect [^>]*width="([\d.]+)"/g).map(Number);
  expect(half).toBeCloseTo(whole! / 2, 2);
});

test("the chart is told in words, too", () => {
  expect(drawFigure(memoryBars(parts, { unit: "MB" }))).toContain("weights 7.17 kB, output 12.85 MB");
});

test("a bar's outline has the darker colour of its kind", () => {
  const html = drawFigure(memoryBars(parts, { unit: "MB" }));
  expect(all(html, /<rect [^>]*stroke="([^"]*)"/g)).toEqual([
    "var(--weights-text)",
    "var(--activations-text)",
  ]);
});

test("the data have every part with its bytes", () => {
  const [data] = memoryBars(parts, { unit: "MB" }).data!;
  expect(data!.rows).toEqual([
    { part: "weights", memory: parts[0].memory },
    { part: "output", memory: parts[1].memory },
  ]);
});

test("a file is no kind of memory, and grey", () => {
  const html = drawFigure(memoryBars([{ part: "file", memory: bytes(9, "given") }], { unit: "MB" }));
  expect(html).toContain('fill="var(--line-strong)" stroke="var(--ink-soft)"');
});

test("a longer name has more room beside the bars, a short one no less than others", () => {
  const start = (part: string) =>
    all(
      drawFigure(memoryBars([{ part, memory: bytes(9, "given") }], { unit: "MB" })),
      /<rect x="([\d.]+)"/g,
    )[0];
  // 60, as for every name of up to seven letters; then 16 letters and a space of 7 each.
  expect([start("map"), start("weights"), start("maps before ReLU")]).toEqual(["60", "60", "119"]);
});

test("words stand in a margin of paper, so that no line of the scale strikes them through", () => {
  const html = drawFigure(memoryBars(parts, { unit: "MB" }));
  expect(html).toMatch(/<text fill="var\(--ink\)"[^>]*stroke="var\(--paper\)"[^>]*>7\.17 kB</);
  expect(html).toMatch(/<text fill="currentColor"[^>]*>weights</);
});
