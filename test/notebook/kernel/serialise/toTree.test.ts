import { expect, test } from "vitest";
import { createDocument, toTree } from "../../../../site/notebook/kernel/document/index.ts";
import { CellError } from "../../../../site/notebook/kernel/cellError.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";

const document = createDocument();
type Child = Node | string;

function html(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function svg(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const shown = (node: Node, inline = false) => toHtml(toTree(node, "cell", { inline }));

test("an element becomes its HTML", () => {
  expect(shown(html("p", { class: "a" }, "one ", html("b", {}, "two")))).toBe(
    '<p class="a">one <b>two</b></p>',
  );
});

test("a fragment becomes what is in it", () => {
  const fragment = document.createDocumentFragment();
  fragment.append("a", html("i"), "b");
  expect(shown(fragment)).toBe("a<i></i>b");
});

test("scripts and styles go with their content, unknown elements leave theirs", () => {
  expect(
    shown(
      html("div", {}, html("script", {}, "alert(1)"), html("style", {}, "p{}"), html("font", {}, "text")),
    ),
  ).toBe("<div>text</div>");
});

test("a link leaves its text, in prose and in drawings", () => {
  expect(shown(html("p", {}, html("a", { href: "https://example.org" }, "text")))).toBe("<p>text</p>");
  expect(
    shown(svg("svg", {}, svg("a", { href: "javascript:alert(1)" }, svg("circle", { r: "1" })))),
  ).toContain('><circle r="1">');
});

test("foreignObject brings no HTML into a drawing", () => {
  expect(shown(svg("svg", {}, svg("foreignObject", {}, html("p", {}, "text"))))).toBe(
    '<svg aria-hidden="true"></svg>',
  );
});

test("attributes that are not allowed are dropped, one by one in a style", () => {
  expect(
    shown(
      html("p", { onclick: "alert(1)", "data-cell": "x", style: "color: red; position: fixed; margin: 0" }),
    ),
  ).toBe('<p style="color: red; margin: 0;"></p>');
});

test("numbers in drawings are rounded, those in words are not", () => {
  const drawing = svg(
    "svg",
    { "aria-label": "0.123456" },
    svg("path", { d: "M0.123456,1e-9", title: "0.123456" }),
  );
  expect(shown(drawing)).toBe(
    '<svg aria-label="0.123456" role="img"><path d="M0.123,0" title="0.123456"></path></svg>',
  );
});

test("ids are the cell's, counted from 1, and references follow", () => {
  const drawing = svg(
    "svg",
    { "aria-label": "x" },
    svg("clipPath", { id: "plot-clip-17" }),
    svg("g", { "clip-path": "url(#plot-clip-17)" }),
    svg("marker", { id: "plot-marker-4" }),
    svg("path", { "marker-end": "url(#plot-marker-4)" }),
    svg("use", { href: "#plot-clip-17" }),
    svg("symbol", { id: "own" }),
  );
  const html = shown(drawing);
  expect(html.match(/(id|href|clip-path|marker-end)="[^"]*"/g)).toEqual([
    'id="cell-clip-1"',
    'clip-path="url(#cell-clip-1)"',
    'id="cell-marker-1"',
    'marker-end="url(#cell-marker-1)"',
    'href="#cell-clip-1"',
    'id="cell-own"',
  ]);
});

test("the second of two equal ids is dropped", () => {
  expect(shown(html("div", {}, html("i", { id: "a" }), html("b", { id: "a" })))).toBe(
    '<div><i id="cell-a"></i><b></b></div>',
  );
});

test("a labelled drawing is one picture, a group where parts of it set an input", () => {
  expect(shown(svg("svg", { "aria-label": "x" }, svg("text", {}, "t")))).toBe(
    '<svg aria-label="x" role="img"><text>t</text></svg>',
  );
  expect(shown(svg("svg", { "aria-label": "x" }, svg("rect", { "data-set-stride": "2" })))).toBe(
    '<svg aria-label="x" role="group"><rect data-set-stride="2" tabindex="0" role="button"></rect></svg>',
  );
});

test("of what sets one input, the first is in the tab order", () => {
  const cells = ["1", "2"].map((value) => html("td", { "data-set-Stride": value }, value));
  expect(shown(html("table", {}, html("tr", {}, ...cells)))).toBe(
    '<table><tbody><tr><td data-set-stride="1" tabindex="0">1</td><td data-set-stride="2" tabindex="-1">2</td></tr></tbody></table>',
  );
});

test("a drawing without a label is named after its marks and axes, or is decoration", () => {
  const axis = svg("g", { "aria-label": "x-axis label" }, svg("text", {}, "Bytes →"));
  expect(shown(svg("svg", {}, svg("g", { "aria-label": "bar" }), axis))).toContain(
    'aria-label="Chart: bar; Bytes"',
  );
  expect(shown(svg("svg", {}, svg("circle", { r: "1" })))).toBe(
    '<svg aria-hidden="true"><circle r="1"></circle></svg>',
  );
});

test("labels on parts without a role get one, labels on controls need none", () => {
  expect(shown(svg("svg", { "aria-label": "x" }, svg("g", { "aria-label": "bar" })))).toContain(
    '<g aria-label="bar" role="group">',
  );
  expect(shown(html("button", { "aria-label": "x" }))).toBe('<button aria-label="x"></button>');
});

test("headings are no headings of the page", () => {
  expect(shown(html("figure", {}, html("h2", { class: "a" }, "Title")))).toBe(
    '<figure><p class="a heading">Title</p></figure>',
  );
});

test("what a parser would move is put where it would be", () => {
  expect(shown(html("table", {}, html("tr", {}, html("td", {}, "1")), "text"))).toBe(
    "<table><tbody><tr><td>1</td></tr></tbody></table>",
  );
  expect(shown(html("p", {}, html("ul")))).toBe("<div><ul></ul></div>");
  expect(shown(html("div", {}, html("li", {}, "a"), html("td", {}, "b")))).toBe("<div><div>a</div>b</div>");
  expect(shown(html("pre", {}, "\r\na"))).toBe("<pre>a</pre>");
});

test("in a sentence blocks are spans", () => {
  expect(shown(html("div", {}, html("p", {}, "a"), html("b", {}, "c")), true)).toBe(
    "<span><span>a</span><b>c</b></span>",
  );
});

test("a canvas is a picture with its checksum", () => {
  const canvas = html("canvas", { "aria-label": "grey" }) as HTMLCanvasElement;
  canvas.width = 2;
  canvas.height = 1;
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#808080";
  context.fillRect(0, 0, 2, 1);
  expect(shown(canvas)).toMatch(
    /^<img src="data:image\/png;base64,[\w+/=]+" width="2" height="1" alt="grey" data-picture="[\da-f]{8}" aria-label="grey">$/,
  );
  expect(shown(html("canvas", { width: "0" }))).toBe("");
});

test("a flood is refused with a remedy", () => {
  const parent = html("div");
  for (let k = 0; k < 20_001; k++) parent.append(document.createElement("i"));
  expect(() => shown(parent)).toThrow(
    new CellError("the output has more than 20,000 elements.", {
      remedy: "Show a part of it, or a summary.",
    }),
  );
  expect(() => shown(html("p", {}, "x".repeat(2_000_001)))).toThrow(
    "the output has more than 2,000,000 characters.",
  );
  let deep = html("div");
  for (let k = 0; k < 10_000; k++) deep = html("div", {}, deep);
  expect(() => shown(deep)).toThrow("the output is nested more than 100 deep.");
});
