import { expect, test } from "vitest";
import { shareBars } from "../../../lessons/figures/shareBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

const rows = [
  { row: "parameters", parts: { convolutions: 10, "fully connected": 90 } },
  { row: "work", parts: { convolutions: 75, "fully connected": 25 } },
];

test("the parts of a row are as wide as their shares", () => {
  const [small, large] = all(drawFigure(shareBars(rows)), /<rect [^>]*width="([\d.]+)"/g).map(Number);
  expect(large! / small!).toBeCloseTo(9, 0);
});

test("a part is named in itself where it is wide enough, above itself where it is not, and always in words", () => {
  const html = drawFigure(shareBars(rows));
  const [inside, above] = [
    ...html.matchAll(/<g aria-label="text"[^>]*translate\([\d.]+,\s*([-\d.]+)\)"[^>]*>(.*?)<\/g>/g),
  ];
  expect([inside, above].map((names) => all(names![2]!, />([^<]*)<\/text>/g))).toEqual([
    ["fully connected 90.0%", "convolutions 75.0%"],
    ["convolutions 10.0%", "fully connected 25.0%"],
  ]);
  // Letters are 13 px high.
  expect(Number(above![1])).toBeLessThan(Number(inside![1]) - 13);
  expect(html).toContain("parameters: convolutions 10.0%, fully connected 90.0%; work:");
});

test("what is no memory has none of memory's colours", () => {
  const html = drawFigure(shareBars([rows[1]!], { weights: () => false }));
  expect(html).not.toContain("--weights");
});

test("the first part is filled, the others are pale; words on them have the colour that can be read there", () => {
  const html = drawFigure(shareBars(rows, { weights: (row) => row === "parameters" }));
  const bars = [...html.matchAll(/<rect [^>]*fill="([^"]*)" fill-opacity="([^"]*)" stroke="([^"]*)"/g)];
  expect(bars.map(([, ...drawn]) => drawn)).toEqual([
    ["var(--weights)", "1", "var(--weights-text)"],
    ["var(--weights)", "0.14", "var(--weights-text)"],
    ["var(--ink-soft)", "1", "var(--ink-soft)"],
    ["var(--ink-soft)", "0.14", "var(--ink-soft)"],
  ]);
  expect(html).toMatch(/fill="currentColor"[^>]*>fully connected 90\.0%</);
  expect(html).toMatch(/fill="var\(--paper\)"[^>]*>convolutions 75\.0%</);
  expect(drawFigure(shareBars([rows[1]!]))).toMatch(/fill="var\(--weights-on\)"[^>]*>convolutions 75\.0%</);
});

test("a part's name stands in its middle, and the parts of a row fill it", () => {
  const html = drawFigure(shareBars([{ row: "a", parts: { first: 50, second: 50 } }]));
  const [one, other] = [...html.matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g)].map(
    ([, x, width]) => [Number(x), Number(width)] as const,
  );
  expect(other![0]).toBeCloseTo(one![0] + one![1], 6);
  const places = all(html, /translate\(([\d.]+),[\d.]+\)"[^>]*>(?:first|second) 50/g).map(Number);
  expect(places).toEqual([one, other].map((bar) => bar![0] + bar![1] / 2));
});

test("a row's name stands at the middle of its bar, with names above it or none", () => {
  const middles = (some: Parameters<typeof shareBars>[0]) => {
    const html = drawFigure(shareBars(some));
    const [, down, names] = /y-axis tick label"[^>]*translate\([-\d.]+,([\d.]+)\)[^>]*>(.*?)<\/g>/.exec(
      html,
    )!;
    const [, y, height] = /<rect [^>]*y="([\d.]+)" height="([\d.]+)"/.exec(html)!;
    return [Number(down) + Number(/,([\d.]+)\)/.exec(names!)![1]), Number(y) + Number(height) / 2];
  };
  for (const some of [rows, [{ row: "a", parts: { first: 50, second: 50 } }]]) {
    const [name, bar] = middles(some);
    expect(name).toBe(bar);
  }
});
