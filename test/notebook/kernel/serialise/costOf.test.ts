import fc from "fast-check";
import { expect, test } from "vitest";
import { costOf, totalOf } from "../../../../site/notebook/kernel/serialise/costOf.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { treeElement } from "../../client/support/treeElement.ts";

const of = (...trees: readonly Tree[]) => costOf(trees);
const many = (count: number, tree: Tree): Tree[] => Array<Tree>(count).fill(tree);

test("a shape costs 1, a box or a word of HTML 2, a control 8 and a menu 24", () => {
  for (const tag of ["circle", "rect", "path", "g", "i", "title"])
    expect(of(treeElement(tag)).elements, tag).toBe(1);
  for (const tag of ["div", "td", "text", "option", "svg"])
    expect(of(treeElement(tag)).elements, tag).toBe(2);
  for (const tag of ["input", "button", "img", "details"]) expect(of(treeElement(tag)).elements, tag).toBe(8);
  expect(of(treeElement("select")).elements).toBe(24);
});

test("a box that is painted apart costs 20 more, one that scrolls 8; in a drawing nothing is painted apart", () => {
  const styled = (tag: string, style: string) => of(treeElement(tag, { style })).elements;
  for (const style of ["opacity: 0.5", "color: red; opacity: 0", "mix-blend-mode: multiply", "opacity: 10%"])
    expect(styled("div", style), style).toBe(22);
  for (const style of ["opacity: 1", "opacity: 1; color: red", "mix-blend-mode: normal", "fill-opacity: 0.5"])
    expect(styled("div", style), style).toBe(2);
  expect(["overflow: auto", "overflow-x: scroll"].map((style) => styled("div", style))).toEqual([10, 10]);
  expect(styled("div", "overflow: hidden")).toBe(2);
  expect(["rect", "g", "text"].map((tag) => styled(tag, "opacity: 0.5"))).toEqual([1, 1, 2]);
  expect(styled("svg", "opacity: 0.5")).toBe(22);
});

test("eight characters that are laid out cost 1, and so does a line", () => {
  expect(of("x".repeat(80)).characters).toBe(10);
  expect(of(treeElement("p", {}, "1234567\n")).characters).toBe(2);
});

test("of code, whose lines nothing breaks, 24 plain characters cost 1", () => {
  const code = `${"x".repeat(24)}\n`;
  expect(of(treeElement("pre", {}, code)).characters).toBe(1 + 1 / 8 + 1);
  expect(of(treeElement("pre", { style: "white-space: normal" }, code)).characters).toBe(
    25 / 8 + 1 + 19 / 40,
  );
  expect(of(treeElement("pre", {}, "é".repeat(16))).characters).toBe(2);
});

test("forty characters that are only kept cost 1, a picture's none", () => {
  expect(of(treeElement("p", { title: "x".repeat(80) })).characters).toBe(2);
  expect(of(treeElement("title", {}, "x".repeat(80))).characters).toBe(2);
  expect(of(treeElement("img", { src: `data:image/png;base64,${"x".repeat(80)}` })).characters).toBe(0);
});

test("a list of places costs 1 a character, because each letter then stands by itself", () => {
  expect(of(treeElement("text", { x: "1 ".repeat(50) })).characters).toBe(100);
  expect(of(treeElement("text", { x: "1 2 3" })).characters).toBe(5 / 40);
});

test("an outline costs by the square of its numbers, 1 where there are 300", () => {
  const path = (numbers: number) => of(treeElement("path", { d: "1 ".repeat(numbers) })).characters;
  expect(path(300)).toBe(1 + 600 / 40);
  expect(path(3000)).toBe(100 + 6000 / 40);
});

test("a cell costs the places it takes in its table", () => {
  expect(of(treeElement("td", { colspan: "3", rowspan: "4" })).elements).toBe(24);
});

test("a part that use draws twice costs twice more, at each level", () => {
  const twice = (name: string, of: string) =>
    treeElement("g", { id: name }, treeElement("use", { href: of }), treeElement("use", { href: of }));
  const { copies } = of(
    treeElement("rect", { id: "a" }),
    twice("b", "#a"),
    treeElement("use", { href: "#b" }),
  );
  // 2 × 1 in b itself; then b again, which is a group, two uses of cost 2 and two copies, and some hundredths for characters
  expect(copies).toBeCloseTo(2 + 7, 0);
});

test("forty levels that each use the one below twice are counted at once", () => {
  const levels = Array.from({ length: 40 }, (_, k) =>
    treeElement(
      "g",
      { id: `n${k + 1}` },
      treeElement("use", { href: `#n${k}` }),
      treeElement("use", { href: `#n${k}` }),
    ),
  );
  const { copies } = of(treeElement("rect", { id: "n0" }), ...levels, treeElement("use", { href: "#n40" }));
  expect(copies).toBeGreaterThan(2 ** 40);
});

test("patterns and gradients are counted for each shape inside, masks and clipping paths once", () => {
  const dots = treeElement("pattern", { id: "a" }, treeElement("circle"), treeElement("circle"));
  const group = (name: string) => treeElement("g", { [name]: "url(#a)" }, ...many(9, treeElement("rect")));
  const one = totalOf(of(dots));
  for (const name of ["fill", "stroke"]) expect(of(dots, group(name)).paints, name).toBeCloseTo(10 * one, 6);
  for (const name of ["mask", "clip-path"]) expect(of(dots, group(name)).paints, name).toBeCloseTo(one, 6);
});

test("markers are counted for each vertex", () => {
  const dot = treeElement("marker", { id: "a" }, treeElement("circle"));
  const one = totalOf(of(dot));
  const line = (name: string, value: string) =>
    treeElement("path", { "marker-mid": "url(#a)", [name]: value });
  expect(of(dot, line("d", "M0 0L1 1L2-2L.5.5")).paints).toBeCloseTo(4 * one, 6);
  expect(of(dot, line("points", "0,0 1,1 2,2")).paints).toBeCloseTo(3 * one, 6);
});

test("gradients that take over from one another are counted, to the last", () => {
  const [a, b] = [
    treeElement("linearGradient", { id: "a" }, treeElement("stop")),
    treeElement("linearGradient", { id: "b", href: "#a" }),
  ];
  expect(of(a, b).paints).toBeCloseTo(totalOf(of(a)), 6);
});

const selfish = (k: number) => treeElement("g", { id: `s${k}` }, treeElement("use", { href: `#s${k}` }));
const eight = Array.from({ length: 8 }, (_, k) => selfish(k));

test("a part that leads back to itself is not drawn in itself, and costs its whole where it is used", () => {
  // the group, the use of cost 2, and its address of 3 characters
  const own = totalOf(of(selfish(0)));
  expect(own).toBeCloseTo(3 + 3 / 40 + 2 / 40, 6);
  const a = treeElement(
    "g",
    { id: "a" },
    ...many(10, treeElement("rect")),
    treeElement("use", { href: "#b" }),
  );
  const b = treeElement("g", { id: "b" }, treeElement("use", { href: "#a" }));
  // b was first met inside a, where what it leads back to is not drawn
  expect(of(a, b, treeElement("use", { href: "#b" })).copies).toBeGreaterThan(2 * 10);
});

test("parts that lead back to themselves are refused from the ninth time on", () => {
  expect(() => of(...eight)).not.toThrow();
  expect(() => of(...eight, selfish(8))).toThrow(/parts that refer to themselves/);
});

test("what is inside a grid or a flexible box costs twice, four times where its size hangs on what is around", () => {
  const inside = (style: string) => of(treeElement("div", { style }, ...many(10, treeElement("div")))).layout;
  expect(inside("display: grid;")).toBe(20);
  expect(inside("display: inline-flex;")).toBe(20);
  for (const style of ["width: 50%;", "padding: 0.5%;", "min-width: max-content;", "height: stretch;"])
    expect(inside(style), style).toBe(60);
  for (const style of ["display: block;", "width: 50px;", "color: hsl(1 50% 50%);", "font-size: 120%;"])
    expect(inside(style), style).toBe(0);
});

test("a drawing is laid out once, however wide it is", () => {
  expect(of(treeElement("svg", { style: "width: 100%;" }, ...many(10, treeElement("rect")))).layout).toBe(0);
});

test("fifty dashes cost 1, along all that is drawn with them", () => {
  const dashed = (dash: string, ...inside: Tree[]) =>
    of(treeElement("g", { "stroke-dasharray": dash }, ...inside)).dashes;
  // Twice its numbers is how long a line is taken to be: 2 × 1000, in steps of 4 with two parts
  expect(dashed("2 2", treeElement("line", { x2: "1000" }))).toBe(20);
  expect(dashed("2 2", treeElement("path", { d: "M0 0H1000" }))).toBe(20);
  expect(dashed("none", treeElement("line", { x2: "1000" }))).toBe(0);
});

test("the tracks of a grid cost a page by themselves", () => {
  expect(of(treeElement("div", { style: "grid: repeat(16, 1fr) / 9px" })).elements).toBe(2 + (16 * 27) / 8);
});

const referring = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constant("text"), tie("element")),
  element: fc.record({
    tag: fc.constantFrom("g", "use", "pattern", "mask", "marker", "path", "rect", "div", "linearGradient"),
    attributes: fc.dictionary(
      fc.constantFrom(
        "id",
        "href",
        "fill",
        "mask",
        "marker-mid",
        "d",
        "clip-path",
        "stroke-dasharray",
        "style",
      ),
      fc.oneof(
        fc.constantFrom("a", "b", "c", "#a", "#b", "#c", "url(#a)", "url(#b)", "url(#c)"),
        fc.constantFrom("M0 0L9 9L1 1", "1 .5", "width: 50%", "display: grid"),
      ),
      { maxKeys: 4 },
    ),
    children: fc.array(tie("tree"), { maxLength: 4 }),
  }),
})).element;

/**
 * The number of looks at elements in a count: one at each to find its id, two to measure it, however much refers to it.
 */
const looksAt = (trees: readonly Tree[]): number => {
  let looks = 0;
  const watched = (tree: Tree): Tree => {
    if (typeof tree === "string") return tree;
    const children = tree.children.map(watched);
    return { ...tree, get children() { return looks++, children; } }; // prettier-ignore
  };
  try {
    costOf(trees.map(watched));
  } catch {
    return looks;
  }
  return looks;
};

const sizeOf = (trees: readonly Tree[]): number =>
  trees.reduce((sum, tree) => sum + (typeof tree === "string" ? 0 : 1 + sizeOf(tree.children)), 0);

test("counting looks at each element twice, and once more for each of eight circles, whatever refers to what", () => {
  fc.assert(
    fc.property(fc.array(referring, { maxLength: 6 }), (trees) => {
      expect(looksAt(trees)).toBeLessThanOrEqual((2 + 8) * sizeOf(trees));
    }),
    { numRuns: 500 },
  );
});

test("a circle is taken to be seven times its radius long", () => {
  expect(of(treeElement("circle", { r: "1000", "stroke-dasharray": "2 2" })).dashes).toBe(
    (7000 / 4) * (2 / 50),
  );
});
