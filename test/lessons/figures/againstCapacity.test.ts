import { bytes } from "engine";
import { expect, test } from "vitest";
import { againstCapacity } from "../../../lessons/figures/againstCapacity.ts";
import { drawFigure } from "./drawFigure.ts";

const parts = [
  { part: "pictures", kind: "activations", memory: bytes(8e9, "given") },
  { part: "training", kind: "gradients", memory: bytes(100e9, "given") },
] as const;
const capacity = { name: "GPU", memory: bytes(80e9, "given") };

test("what crosses the line is said not to fit, by sign and in words", () => {
  const html = drawFigure(againstCapacity(parts, { capacity, unit: "MB" }));
  expect(html).toContain("8 GB ✓");
  expect(html).toContain("100 GB ✗");
  expect(html).toContain("pictures 8 GB, fits; training 100 GB, does not fit");
});

test("what is exactly as large as the memory fits", () => {
  const full = [{ part: "full", kind: "weights", memory: bytes(80e9, "given") }] as const;
  const html = drawFigure(againstCapacity(full, { capacity, unit: "MB" }));
  expect(html).toContain("full 80 GB, fits");
  expect(html).toContain("80 GB ✓");
});

test("axis and line follow the reader's unit", () => {
  const html = drawFigure(againstCapacity(parts, { capacity, unit: "MiB" }));
  expect(html).toContain("memory (GiB)");
  expect(html).toContain("GPU: 74.51 GiB");
});

test("a bar has the colours of its kind, and is as long as its bytes", () => {
  const html = drawFigure(againstCapacity(parts, { capacity, unit: "MB" }));
  const bars = [...html.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="([^"]*)" stroke="([^"]*)"/g)];
  expect(bars.map(([, , fill, stroke]) => [fill, stroke])).toEqual([
    ["var(--activations)", "var(--activations-text)"],
    ["var(--gradients)", "var(--gradients-text)"],
  ]);
  // 8 GB of 100 GB.
  expect(Number(bars[0]![1]) / Number(bars[1]![1])).toBeCloseTo(0.08, 6);
});

test("the line has ink's colour, and its name stands to the left of one past three fifths of the width", () => {
  const anchor = (gigabytes: number) => {
    const memory = bytes(gigabytes * 1e9, "given");
    const html = drawFigure(againstCapacity(parts, { capacity: { name: "GPU", memory }, unit: "MB" }));
    expect(html).toContain('stroke="var(--ink)" stroke-width="2" stroke-dasharray="5 3"');
    return /text-anchor="(\w+)"[^>]*>GPU:/.exec(html)![1];
  };
  expect([50, 60, 61, 80].map(anchor)).toEqual(["start", "start", "end", "end"]);
});

test("sizes are readable over the line: ink on a margin of paper", () => {
  expect(drawFigure(againstCapacity(parts, { capacity, unit: "MB" }))).toMatch(
    /fill="var\(--ink\)"[^>]* stroke="var\(--paper\)" stroke-width="8"[^>]*>8 GB ✓/,
  );
});

test("a memory larger than all parts sets the scale", () => {
  const html = drawFigure(againstCapacity(parts.slice(0, 1), { capacity, unit: "MB" }));
  expect(html).toContain(">80</text>");
});

test("the data end with the memory itself", () => {
  const [data] = againstCapacity(parts, { capacity, unit: "MB" }).data!;
  expect(data!.rows.map(({ part }) => part)).toEqual(["pictures", "training", "GPU holds"]);
});

test("entries of one name are one bar of several kinds, told together, with a key and data of their own", () => {
  const training = [
    { part: "files", memory: bytes(1e9, "given") },
    { part: "training", kind: "weights", memory: bytes(20e9, "given") },
    { part: "training", kind: "activations", memory: bytes(70e9, "given") },
  ] as const;
  const drawn = againstCapacity(training, { capacity, unit: "MB" });
  const html = drawFigure(drawn);
  const bars = [...html.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*fill="([^"]*)"/g)];
  expect(bars.map(([, , , fill]) => fill)).toEqual([
    "var(--line-strong)",
    "var(--weights)",
    "var(--activations)",
  ]);
  // The second kind begins where the first ends.
  expect(Number(bars[2]![1])).toBeCloseTo(Number(bars[1]![1]) + Number(bars[1]![2]), 6);
  expect(html).toContain("90 GB ✗");
  expect(html).toContain("</i>weights</li>");
  expect(drawn.data!.map(({ of, rows }) => [of, rows.length])).toEqual([
    [undefined, 3],
    ["training", 2],
  ]);
});

test("words that the line would strike through stand behind it", () => {
  const placed = (gigabytes: number) => {
    const one = [
      { part: "a", kind: "weights", memory: bytes(gigabytes * 1e9, "given") },
      { part: "b", kind: "weights", memory: bytes(1000e9, "given") },
    ] as const;
    const html = drawFigure(againstCapacity(one, { capacity, unit: "MB" }));
    return Number(/ x="([\d.]+)"[^>]*>[\d.]+ GB ✓</.exec(html)![1]);
  };
  // The line is at 80 GB: 1 GB would be written across it, 40 GB as well.
  expect(placed(1)).toBe(placed(80));
  expect(placed(40)).toBe(placed(80));
});

test("words that end before the line stay at their bar", () => {
  const one = [{ part: "a", kind: "weights", memory: bytes(1e9, "given") }] as const;
  const html = drawFigure(againstCapacity(one, { capacity, unit: "MB" }));
  const at = Number(/ x="([\d.]+)"[^>]*>1 GB ✓</.exec(html)![1]);
  expect(at).toBeLessThan(40);
});
