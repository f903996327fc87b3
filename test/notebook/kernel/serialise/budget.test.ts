import * as Plot from "../../../../site/notebook/kernel/plot/index.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Budget, maxCost, expectAffordable } from "../../../../site/notebook/kernel/serialise/budget.ts";
import { costOf } from "../../../../site/notebook/kernel/serialise/costOf.ts";
import { createDocument, toTree } from "../../../../site/notebook/kernel/document/index.ts";
import type { Tree, TreeElement } from "../../../../site/notebook/kernel/tree.ts";
import { treeElement } from "../../client/support/treeElement.ts";
import { build } from "../document/randomTree.ts";

const many = (count: number, of: (k: number) => Tree): Tree[] =>
  Array.from({ length: count }, (_, k) => of(k));

test("an output costs at most as much as 20,000 plain shapes", () => {
  expect(maxCost).toBe(20_000);
  expect(() => expectAffordable(many(20_000, () => treeElement("rect")))).not.toThrow();
  expect(() => expectAffordable(many(20_001, () => treeElement("rect")))).toThrow(
    "the output is as much work to draw as 20,001 shapes, and 20,000 is the most. Show a part of it, or a summary.",
  );
});

test("each copy by use costs three times as much as what is drawn once", () => {
  const drawn = (copies: number) => [
    treeElement("g", { id: "a" }, ...many(99, () => treeElement("rect"))),
    ...many(copies, () => treeElement("use", { href: "#a" })),
  ];
  expect(() => expectAffordable(drawn(65))).not.toThrow();
  expect(() => expectAffordable(drawn(66))).toThrow(
    /^the output draws 6,602 more parts by reference\. Refer to it fewer times/,
  );
});

/** A chain of parts, each of which refers to the one before it twice. */
function doubling(holder: string, refer: (to: string) => Tree, depth: number): Tree[] {
  const parts = many(depth, (k) => {
    const inside = k === 0 ? [treeElement("rect")] : [refer(`n${k - 1}`), refer(`n${k - 1}`)];
    return treeElement(holder, { id: `n${k}` }, ...inside);
  });
  return [...parts, refer(`n${depth - 1}`)];
}

const rect = (name: string) => (to: string) => treeElement("rect", { [name]: `url(#${to})` });
const use = (to: string) => treeElement("use", { href: `#${to}` });
const path = (name: string) => (to: string) =>
  treeElement("path", { [name]: `url(#${to})`, d: "M0 0 1 1 2 2 3 3" });
const inherited = (name: string) => (to: string) =>
  treeElement("g", { [name]: `url(#${to})` }, treeElement("path", { d: "M0 0 1 1" }));

test.each<[string, string, (to: string) => Tree]>([
  ["use of a group", "g", use],
  ["use of a symbol", "symbol", use],
  ["use of a drawing", "svg", use],
  ["a pattern as a fill", "pattern", rect("fill")],
  ["a pattern as a stroke", "pattern", rect("stroke")],
  ["a pattern that a group hands on", "pattern", inherited("fill")],
  ["a mask", "mask", rect("mask")],
  ["a mask on a group", "mask", inherited("mask")],
  ["a clipping path", "clipPath", rect("clip-path")],
  ["a marker at the start", "marker", path("marker-start")],
  ["a marker at each vertex", "marker", path("marker-mid")],
  ["a marker at the end", "marker", path("marker-end")],
  ["a marker that a group hands on", "marker", inherited("marker-mid")],
])("a few dozen elements that come to millions are refused: %s", (_, holder, refer) => {
  expect(() => expectAffordable(doubling(holder, refer, 2))).not.toThrow();
  expect(() => expectAffordable(doubling(holder, refer, 18))).toThrow(
    /^the output draws [\d,]{6,} more parts .* Refer to it fewer times/,
  );
  expect(() => expectAffordable(doubling(holder, refer, 90))).toThrow(/^the output draws/);
});

const nested = (depth: number, style: string, tag = "div"): Tree =>
  depth === 0 ? "words" : treeElement(tag, { style }, "a", nested(depth - 1, style, tag), "b");

test.each([
  "display: inline-flex; width: 50%;",
  "display: inline-grid; padding: 0.5%;",
  "display: grid; max-width: 50%;",
  "display: grid; min-width: max-content;",
  "width: min-content;",
  "height: stretch;",
])("boxes whose size hangs on one another are refused eight deep: %s", (style) => {
  expect(() => expectAffordable([nested(5, style)])).not.toThrow();
  expect(() => expectAffordable([nested(8, style)])).toThrow(
    /^the output has boxes in boxes .* give them sizes of their own/,
  );
});

test.each(["display: flex;", "display: inline-grid;"])(
  "plain flexible boxes and grids lie eight deep: %s",
  (style) => {
    expect(() => expectAffordable([nested(8, style)])).not.toThrow();
    expect(() => expectAffordable([nested(16, style)])).toThrow(/^the output has boxes in boxes/);
  },
);

test.each<[string, Tree]>([
  ["2,501 fields", treeElement("div", {}, ...many(2501, () => treeElement("input")))],
  ["834 menus", treeElement("div", {}, ...many(834, () => treeElement("select")))],
  ["10,001 boxes", treeElement("div", {}, ...many(10_000, () => treeElement("div")))],
  ["10,001 cells in one", treeElement("td", { colspan: "101", rowspan: "101" })],
  [
    "a grid of 999 tracks, each of many",
    treeElement("div", { style: `grid: repeat(999, ${"1px ".repeat(40)})` }),
  ],
])("what is too much to lay out is refused: %s", (_, tree) => {
  expect(() => expectAffordable([tree])).toThrow(
    /^the output is as much work to draw as .* Show a part of it/,
  );
});

test.each<[string, Tree]>([
  ["160,001 letters", "x".repeat(160_008)],
  ["20,001 lines", treeElement("pre", {}, "\n".repeat(20_000))],
  ["a tip of 1.9 MB", treeElement("i", { title: "xy ".repeat(600_000) })],
  ["letters placed one by one", treeElement("text", { x: "1 ".repeat(10_000) }, "words")],
  ["an outline of 45,000 numbers", treeElement("polyline", { points: "1 ".repeat(45_000) })],
  ["a shape of a megabyte", treeElement("path", { d: "L9 9".repeat(250_000) })],
])("what is too long is refused: %s", (_, tree) => {
  expect(() => expectAffordable([tree])).toThrow(
    /^the output has longer texts and attributes than a page can show\. Shorten them/,
  );
});

test.each<[string, TreeElement]>([
  ["a dash of a thousandth", treeElement("line", { x2: "9000", "stroke-dasharray": "0.001" })],
  ["a long way", treeElement("path", { d: "M0 0H9999999", "stroke-dasharray": "1" })],
  ["round a wheel", treeElement("circle", { r: "999999", "stroke-dasharray": "2 2" })],
  [
    "many at once",
    treeElement("g", { "stroke-dasharray": "1 1" }, ...many(999, () => treeElement("line", { x2: "9999" }))),
  ],
])("dashes without number are refused: %s", (_, tree) => {
  expect(() => expectAffordable([tree])).toThrow(
    /^the output has more dashes than a page can draw\. Make them longer/,
  );
});

test.each<[string, Tree[]]>([
  ["5,000 dots with tips", many(5000, (k) => treeElement("circle", { cx: "333.123", cy: "123.456", r: "3", fill: "var(--maps)" }, treeElement("title", {}, `${k}: a tip of usual length`)))],
  ["5,000 labels", many(5000, (k) => treeElement("text", { x: "333.123", y: "123.456" }, String(k)))],
  ["a dashed curve of 2,000 points", [treeElement("path", { "stroke-dasharray": "4,3", d: `M${"640 400".repeat(1).concat("L320.123 123.456".repeat(2000))}` })]],
  ["1,000 bars with a pattern", [treeElement("pattern", { id: "a" }, treeElement("rect"), treeElement("path", { d: "M0 0L9 9" })), ...many(1000, () => treeElement("rect", { fill: "url(#a)" }))]],
  ["1,000 arrows", [treeElement("marker", { id: "a" }, treeElement("path", { d: "M0 0L9 5L0 9" })), ...many(1000, () => treeElement("path", { d: "M0 0L9 9", "marker-end": "url(#a)" }))]],
  ["a curve of 10,000 points", [treeElement("path", { d: "L320.12 123.45".repeat(10_000) })]],
  ["a text of 100 kB", [treeElement("p", {}, "word ".repeat(20_000))]],
  ["a table of 2,000 rows", [treeElement("table", { style: "width: 100%" }, ...many(500, (k) => treeElement("tr", {}, treeElement("td", {}, String(k)), treeElement("td", {}, "x"))))]],
])("honest outputs pass: %s", (_, trees) => {
  expect(() => expectAffordable(trees)).not.toThrow();
}); // prettier-ignore

const document = createDocument();
const drawn = (sketch: Parameters<typeof build>[0]) => toTree(build(sketch, document), "cell");

test("what is looked at is bounded before it is counted", () => {
  const setter = { tag: "i", attributes: { "data-set-a": "1" }, children: [] };
  expect(() => drawn({ tag: "div", attributes: {}, children: Array(5001).fill(setter) })).toThrow(
    "the output has more than 5,000 parts that set an input.",
  );
  const blank = document.createElement("canvas");
  blank.width = blank.height = 700;
  const sheet = document.createElement("div");
  for (let k = 0; k < 9; k++) sheet.append(blank.cloneNode());
  expect(() => toTree(sheet, "cell")).toThrow("the output has pictures of more than 4,000,000 pixels.");
});

test("any tree at all costs no more than that, or is refused", () => {
  const names = ["a", "b", "c"].map((id) => `plot-${id}`);
  const value = fc.oneof(
    fc.constantFrom(...names, ...names.map((id) => `#${id}`), ...names.map((id) => `url(#${id})`)),
    fc.constantFrom("50%", "display: grid; width: 50%", "M0 0L9 9L5 5", "1 1", "30000000px", "9999"),
  );
  const attributes = fc.dictionary(
    fc.constantFrom(
      "id",
      "href",
      "fill",
      "mask",
      "clip-path",
      "marker-mid",
      "d",
      "style",
      "stroke-dasharray",
      "width",
      "colspan",
    ),
    value,
    { maxKeys: 4 },
  );
  const { node } = fc.letrec<{ node: Parameters<typeof build>[0] }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constant("words"),
      fc.record({
        tag: fc.constantFrom(
          "div",
          "table",
          "td",
          "tr",
          "svg",
          "g",
          "use",
          "pattern",
          "mask",
          "marker",
          "path",
          "defs",
          "input",
        ),
        attributes,
        children: fc.array(tie("node"), { maxLength: 5 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(node, (sketch) => {
      let trees: Tree[];
      try {
        trees = drawn(sketch);
      } catch (error) {
        expect((error as Error).message).toMatch(/^the output .*\. [A-Z]/);
        return;
      }
      const { elements, characters, copies, paints, layout, dashes } = costOf(trees);
      expect(elements + characters + 3 * copies + paints + layout + dashes).toBeLessThanOrEqual(20_000);
    }),
    { numRuns: 500 },
  );
});

test("a plot of 5,000 marks shows, with labels and tips", () => {
  const data = Array.from({ length: 5000 }, (_, k) => [k, (k * k) % 997] as const);
  const titled = Plot.dot(data, { title: ([x, y]: readonly [number, number]) => `${x}: ${y}` });
  const marks = [Plot.dot(data, { tip: true }), titled, Plot.lineY(data.map(([, y]) => y)), Plot.text(data)];
  for (const mark of marks) {
    const figure = Plot.plot({ document, grid: true, marks: [mark] });
    expect(() => toTree(figure, "cell")).not.toThrow();
  }
});

test("parts may stand a hundred deep", () => {
  expect(() => new Budget().element(100)).not.toThrow();
  expect(() => new Budget().element(101)).toThrow("the output is nested more than 100 deep.");
});
