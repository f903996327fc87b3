import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";

const document = createDocument();
const shape = (node: Node): string =>
  node.nodeType === 3
    ? node.textContent!
    : `${(node as Element).localName}(${[...node.childNodes].map(shape).join(" ")})`;

function list(...tags: string[]): HTMLElement {
  const parent = document.createElement("ul");
  parent.append(...tags.map((tag) => document.createElement(tag)));
  return parent;
}

test("append takes elements and text, and moves what stood elsewhere", () => {
  const [first, second] = [list("a", "b"), list("i")];
  second.append(first.firstChild!, "text");
  expect([shape(first), shape(second)]).toEqual(["ul(b())", "ul(i() a() text)"]);
});

test("insertBefore, prepend, before, after and replaceWith put things where they say", () => {
  const parent = list("a", "b");
  const [a, b] = [...parent.children] as [Element, Element];
  parent.insertBefore(document.createElement("i"), b);
  parent.prepend("0");
  b.after("9");
  a.before(document.createElement("u"), "8");
  b.replaceWith(document.createElement("s"), "7");
  expect(shape(parent)).toBe("ul(0 u() 8 a() i() s() 7 9)");
});

test("an element put before itself stays", () => {
  const parent = list("a", "b");
  parent.insertBefore(parent.firstChild!, parent.firstChild);
  expect(shape(parent)).toBe("ul(a() b())");
});

test("a fragment leaves its children and is empty", () => {
  const fragment = document.createDocumentFragment();
  fragment.append(document.createElement("a"), "t");
  const parent = list("b");
  parent.prepend(fragment);
  expect([shape(parent), fragment.childNodes.length]).toEqual(["ul(a() t b())", 0]);
});

test("an element cannot stand inside itself", () => {
  const parent = list("a");
  expect(() => parent.firstElementChild!.append(parent)).toThrow("an element cannot stand inside itself");
});

test("siblings are known, also after removals", () => {
  const parent = list("a", "b", "i");
  parent.children[1]!.remove();
  expect((parent.firstChild!.nextSibling as Element).localName).toBe("i");
  expect((parent.lastChild!.previousSibling as Element).localName).toBe("a");
});

test("compareDocumentPosition tells before, after and inside", () => {
  const parent = list("a", "b");
  const [a, b] = [...parent.children] as [Element, Element];
  expect(a.compareDocumentPosition(b)).toBe(4);
  expect(b.compareDocumentPosition(a)).toBe(2);
  expect(parent.compareDocumentPosition(a)).toBe(20);
  expect(a.compareDocumentPosition(parent)).toBe(10);
  expect(a.compareDocumentPosition(document.createElement("p"))).toBe(1);
});

test("textContent reads all text below and replaces it", () => {
  const parent = list("a");
  parent.firstElementChild!.textContent = "one";
  parent.append(" two");
  expect(parent.textContent).toBe("one two");
  parent.textContent = "";
  expect(parent.childNodes.length).toBe(0);
});

test("class, id, data and style are attributes", () => {
  const element = document.createElement("p");
  element.className = "a b";
  element.classList.add("c");
  element.classList.toggle("a");
  element.id = "x";
  element.dataset["setStride"] = "2";
  element.style.maxWidth = "10px";
  element.style.setProperty("--columns", "3");
  element.style.setProperty("color", "red", "important");
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  expect(attributes).toEqual([
    "class=b c",
    "id=x",
    "data-set-stride=2",
    "style=max-width: 10px; --columns: 3; color: red !important;",
  ]);
  expect([element.style.maxWidth, element.dataset["setStride"], element.classList.contains("b")]).toEqual([
    "10px",
    "2",
    true,
  ]);
});

test("names of attributes are small in HTML, as written in SVG", () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 1 1");
  svg.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", "#a");
  const p = document.createElement("P");
  p.setAttribute("TITLE", "t");
  expect([svg.getAttributeNames(), p.getAttributeNames(), p.tagName, svg.tagName]).toEqual([
    ["viewBox", "href"],
    ["title"],
    "P",
    "svg",
  ]);
});

test("properties stand for attributes", () => {
  const cell = document.createElement("td");
  cell.colSpan = 2;
  cell.hidden = true;
  cell.title = "t";
  expect(cell.getAttributeNames()).toEqual(["colspan", "hidden", "title"]);
  cell.hidden = false;
  expect([cell.hidden, cell.colSpan, cell.title]).toEqual([false, 2, "t"]);
});

test("controls and measures have a value, drawings have none", () => {
  const meter = document.createElement("meter");
  meter.value = 0.5;
  expect([meter.getAttribute("value"), "value" in document.createElement("figure")]).toEqual(["0.5", false]);
});

test("text is replaced and removed like elements", () => {
  const parent = list("a");
  parent.prepend("1", "2");
  (parent.childNodes[1] as Text).replaceWith("3");
  (parent.childNodes[0] as Text).before(document.createElement("i"));
  (parent.childNodes[1] as Text).remove();
  expect(shape(parent)).toBe("ul(i() 3 a())");
});

test("HTML as text is refused with what to do instead", () => {
  expect(() => (document.createElement("p").innerHTML = "<b>")).toThrow(
    "make elements with document.createElement",
  );
});

test("cloneNode copies deeply, attributes included", () => {
  const parent = list("a");
  parent.firstElementChild!.setAttribute("title", "t");
  parent.firstElementChild!.append("x");
  const copy = parent.cloneNode(true) as Element;
  expect([shape(copy), copy.firstElementChild!.getAttribute("title")]).toEqual(["ul(a(x))", "t"]);
  expect((parent.cloneNode() as Element).childNodes.length).toBe(0);
});

test("events bubble, stop and are heard once", () => {
  const heard: string[] = [];
  const parent = list("a");
  const { Event } = document.defaultView!;
  parent.addEventListener("go", (event) => heard.push(`parent of ${(event.target as Element).localName}`));
  parent.firstChild!.addEventListener("go", () => heard.push("once"), { once: true });
  parent.firstChild!.dispatchEvent(new Event("go", { bubbles: true }));
  parent.firstChild!.dispatchEvent(new Event("go", { bubbles: true }));
  parent.firstChild!.addEventListener("go", (event) => event.stopPropagation());
  parent.firstChild!.dispatchEvent(new Event("go", { bubbles: true }));
  expect(heard).toEqual(["once", "parent of a", "parent of a"]);
});

test("a text takes about the room of its letters", () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  svg.setAttribute("font-size", "10");
  svg.append(text);
  text.textContent = "Memory";
  const { width, height } = svg.getBBox();
  expect([width > 30, width < 50, height]).toEqual([true, true, 12]);
});
