import { expect, test } from "vitest";
import { isAllowedAttribute, isAllowedElement } from "../../../site/notebook/kernel/isAllowedAttribute.ts";

const refused = (tag: string, name: string, value = "") =>
  expect(isAllowedAttribute(tag, name, value, "cell"), `${name}="${value}"`).toBe(false);
const accepted = (tag: string, name: string, value = "") =>
  expect(isAllowedAttribute(tag, name, value, "cell"), `${name}="${value}"`).toBe(true);

test("nothing that runs or loads is an element of an output", () => {
  const tags =
    "script style iframe object embed link meta base form a audio video textarea template slot custom-element";
  for (const tag of tags.split(" ")) expect(isAllowedElement(tag, "html"), tag).toBe(false);
  for (const tag of ["script", "style", "foreignObject", "animate", "set", "a"])
    expect(isAllowedElement(tag, "svg"), tag).toBe(false);
  for (const tag of ["annotation-xml", "maction", "script"])
    expect(isAllowedElement(tag, "math"), tag).toBe(false);
});

test("tables, drawings and formulas are", () => {
  for (const tag of ["table", "td", "details", "svg", "math", "img"])
    expect(isAllowedElement(tag, "html"), tag).toBe(true);
  for (const tag of ["path", "clipPath", "linearGradient"])
    expect(isAllowedElement(tag, "svg"), tag).toBe(true);
  for (const tag of ["mfrac", "mn"]) expect(isAllowedElement(tag, "math"), tag).toBe(true);
});

test("event attributes are refused on every element", () => {
  for (const name of ["onclick", "onload", "ONCLICK", "on", "onanything"]) refused("rect", name, "alert(1)");
});

test("an address is refused unless it is a picture in place or an id of the cell", () => {
  refused("img", "src", "https://example.org/a.png");
  refused("img", "src", "data:image/svg+xml;base64,AAAA");
  refused("img", "srcset", "a.png");
  refused("image", "href", "a.png");
  refused("use", "href", "other.svg#a");
  refused("use", "href", "#other-a");
  refused("span", "href", "javascript:alert(1)");
  refused("image", "href", "javascript:alert(1)");
  refused("button", "formaction", "/");
  refused("rect", "fill", "url(https://example.org/a.svg#b)");
  refused("rect", "fill", "url('#other-a')");
  refused("rect", "filter", "url(#cell-a) url(x)");
  refused("rect", "mask", "u\\72l(x)");
  refused("rect", "fill", "https://example.org/");
  refused("time", "datetime", "https://example.org/");
  refused("p", "lang", "https://example.org/");
  accepted("time", "datetime", "2026-11-28T12:30:00.5+01:00");
  accepted("img", "src", "data:image/png;base64,iVBORw0KGgo=");
  accepted("image", "href", "data:image/png;base64,iVBORw0KGgo=");
  accepted("use", "href", "#cell-a");
  accepted("rect", "clip-path", "url(#cell-clip-1)");
});

test("ids and references are the cell's own", () => {
  refused("g", "id", "other-clip-1");
  refused("g", "id", "cell");
  refused("g", "aria-labelledby", "cell-a other-b");
  accepted("g", "id", "cell-clip-1");
  accepted("g", "aria-labelledby", "cell-a cell-b");
});

test("the page's own hooks are refused, those of outputs are not", () => {
  for (const name of [
    "data-cell",
    "data-output",
    "data-state",
    "data-source",
    "data-status",
    "data-kernel",
    "data-unit",
  ])
    refused("div", name);
  refused("button", "data-action", "run-all");
  accepted("button", "data-action", "original-picture");
  for (const name of [
    "data-input",
    "data-step",
    "data-for",
    "data-play",
    "data-set-stride",
    "data-bytes",
    "data-value",
    "data-picture",
  ])
    accepted("div", name);
});

test("roles that interrupt the reader are refused", () => {
  for (const role of ["alert", "dialog", "application", "button evil"]) refused("div", "role", role);
  refused("div", "aria-live", "assertive");
  refused("div", "tabindex", "1");
  accepted("g", "role", "group");
});

test("a style cannot load, move away or lie on top", () => {
  const styles = [
    "background: url(https://example.org)", "background-image: none", "position: fixed", "inset: 0", "z-index: 9",
    "margin-left: -100px", "width: expression(alert(1))", "color: \\75rl(x)", "color: red; position: absolute",
    "transform: translate(9px)", "content: 'x'", "color: image-set('a')", "width: calc(1px /* */)", "color", "@import 'x'",
  ]; // prettier-ignore
  for (const style of styles) refused("div", "style", style);
  for (const style of [
    "max-width: initial;",
    "--columns: 3",
    "color: rgb(1, 2, 3); margin-left: 4px;",
    "width: calc(100% - 2px)",
    "",
  ])
    accepted("div", "style", style);
});

test("the attributes that Plot writes are allowed", () => {
  const names =
    "x x1 x2 cx rx r d fill fill-opacity stroke-dasharray font-family font-variant text-anchor viewBox width points stroke-miterlimit preserveAspectRatio markerWidth refX orient patternUnits gradientTransform paint-order pointer-events dominant-baseline image-rendering shape-rendering transform visibility stop-color offset clip-rule mix-blend-mode";
  const missing = names.split(" ").filter((name) => !isAllowedAttribute("g", name, "1"));
  expect(missing).toEqual(["mix-blend-mode"]);
});

test("a size is one that a page can have", () => {
  const styles = [
    "width: 30000000px", "height: 1e9px", "padding: 10000px", "font-size: 1000em", "width: 5000vw", "min-width: 100000%",
    "width: calc(9px * 999)", "width: calc(9px / 0.001)", "width: max(9px * 9)", "--x: var(--y) var(--y)", `font-family: ${"a".repeat(201)}`,
    "grid-template-columns: repeat(1000000, 1fr)", "width: fit-content(50%)",
  ]; // prettier-ignore
  for (const style of styles) refused("div", "style", style);
  for (const style of [
    "width: 9999px",
    "grid-template-columns: 1200fr 34fr",
    "width: 33.333333%",
    "color: #1e3456",
    "--length: 99.12345",
    "background: var(--weights)",
    `font-family: ${"a".repeat(200)}`,
  ])
    accepted("div", "style", style);
});

test("a style makes no columns, no dashes and no shape of its own", () => {
  for (const style of [
    "columns: 3",
    "column-count: 9",
    "column-width: 1px",
    "aspect-ratio: 1",
    "stroke-dasharray: 1",
    "stroke-dashoffset: 1",
    "overflow-wrap: anywhere",
    "word-break: break-all",
  ])
    // prettier-ignore
    refused("div", "style", style);
  for (const style of ["column-gap: 3px", "stroke-width: 2px", "overflow: auto"])
    accepted("div", "style", style);
});

test("a drawing's own box has a size that a page can have, the shapes in it any", () => {
  for (const tag of ["svg", "img", "td", "table"]) {
    refused(tag, "width", "30000000");
    refused(tag, "height", "1e9px");
    accepted(tag, "width", "9999.123456");
  }
  accepted("rect", "width", "30000000");
});

test("a cell takes whole places of its table, 999 at most", () => {
  for (const value of ["0", "-1", "1000", "1.5", "many"]) refused("td", "rowspan", value);
  for (const name of ["colspan", "rowspan", "size"]) accepted("td", name, "999");
});

test("letters along a path, filters and lengths that are made up are left out", () => {
  expect(isAllowedElement("textPath", "svg")).toBe(false);
  refused("rect", "filter", "blur(9px)");
  refused("path", "pathLength", "1000000");
});
