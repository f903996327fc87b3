import { expect, test } from "vitest";
import { allowAttribute, allowElement } from "../../site/kernel/allowed.ts";

const refused = (tag: string, name: string, value = "") =>
  expect(allowAttribute(tag, name, value, "cell"), `${name}="${value}"`).toBe(false);
const accepted = (tag: string, name: string, value = "") =>
  expect(allowAttribute(tag, name, value, "cell"), `${name}="${value}"`).toBe(true);

test("nothing that runs or loads is an element of an output", () => {
  const tags =
    "script style iframe object embed link meta base form a audio video textarea template slot custom-element";
  for (const tag of tags.split(" ")) expect(allowElement(tag, "html"), tag).toBe(false);
  for (const tag of ["script", "style", "foreignObject", "animate", "set", "a"])
    expect(allowElement(tag, "svg"), tag).toBe(false);
  for (const tag of ["annotation-xml", "maction", "script"])
    expect(allowElement(tag, "math"), tag).toBe(false);
});

test("tables, drawings and formulas are", () => {
  for (const tag of ["table", "td", "details", "svg", "math", "img"])
    expect(allowElement(tag, "html"), tag).toBe(true);
  for (const tag of ["path", "clipPath", "linearGradient"]) expect(allowElement(tag, "svg"), tag).toBe(true);
  for (const tag of ["mfrac", "mn"]) expect(allowElement(tag, "math"), tag).toBe(true);
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
  const missing = names.split(" ").filter((name) => !allowAttribute("g", name, "1"));
  expect(missing).toEqual(["mix-blend-mode"]);
});
