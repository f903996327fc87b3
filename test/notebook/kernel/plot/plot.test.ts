import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { toTree } from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { kinds } from "./kinds.ts";

const rows = [
  { x: 1, y: 2 },
  { x: 2, y: 1 },
];

test("there are 21 kinds of plot, and each draws something", () => {
  const empty = Object.entries(kinds).filter(([, draw]) => toHtml(toTree(draw(), "cell")).length < 400);
  expect([Object.keys(kinds).length, empty.map(([kind]) => kind)]).toEqual([21, []]);
});

test("a mark draws itself, alone or with others", () => {
  expect(Plot.dot(rows, { x: "x", y: "y" }).plot().querySelectorAll("circle")).toHaveLength(2);
  expect(
    Plot.marks(Plot.ruleY([0]), Plot.dot(rows, { x: "x", y: "y" }))
      .plot()
      .querySelectorAll("circle"),
  ).toHaveLength(2);
});

test("nothing is moved by half a pixel, even among test functions that are global", () => {
  expect(
    Plot.dot(rows, { x: "x", y: "y" }).plot().querySelector("g[aria-label=dot]")!.hasAttribute("transform"),
  ).toBe(false);
  const script =
    "globalThis.it = () => {}; const P = await import('@observablehq/plot'); console.log(P.dot([[1, 2]]).plot().querySelector('g[aria-label=dot]').getAttribute('transform'), typeof window)";
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: root,
  });
  expect(String(printed).trim()).toBe("null undefined");
});

test("a tip that stays is laid out by the time it is shown", async () => {
  const plot = Plot.plot({ marks: [Plot.tip(["Here"], { x: 2, y: 1 })] });
  await Promise.resolve();
  const html = toHtml(toTree(plot, "cell"));
  expect([html.includes('visibility="hidden"'), /<path [^>]*d="M/.test(html)]).toEqual([false, true]);
});

test("two plots of one cell share no id, two runs give the same bytes", () => {
  const draw = () => {
    const figure = (kinds["bars with title and caption"]!() as HTMLElement).ownerDocument.createElement(
      "div",
    );
    figure.append(kinds["a line with markers, clipped"]!(), kinds["a line with markers, clipped"]!());
    return toHtml(toTree(figure, "cell"));
  };
  const ids = draw().match(/ id="[^"]+"/g)!;
  expect(new Set(ids).size).toBe(ids.length);
  expect(draw()).toBe(draw());
});

test("a plot's numbers have at most three decimals", () => {
  const html = Object.values(kinds)
    .map((draw) => toHtml(toTree(draw(), "cell")))
    .join("");
  expect(
    html.replace(/data:image[^"]*/g, "").match(/ (d|x|y|cx|cy|r|transform|width|height)="[^"]*\.\d{4}/g),
  ).toBeNull();
});
