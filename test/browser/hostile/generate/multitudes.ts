import fc from "fast-check";
import { among, json, large, type Piece } from "./piece.ts";

const many: fc.Arbitrary<Piece> = fc
  .tuple(
    among(
      'E("input", { type: "number", "data-input": "a" + k })',
      'E("button", { "data-set-zz": String(k) }, "go")',
      'E("input", { type: "range", min: "0", max: "1e9", step: "1e-9" })',
      'E("select", {}, ...Array.from({ length: 5 }, (_, i) => E("option", {}, i)))',
      'E("details", {}, E("summary", {}, "s"), "d")',
      'E("data", { "data-bytes": "5" }, "5 B")',
      'E("p", { "data-part": "weights", tabindex: "0" }, "w")',
      'E("li", {}, "one")',
      'E("progress", { value: "1", max: "2" })',
      'E("span", { style: "display: inline-grid" }, E("i", {}, "x"))',
      'S("svg", { width: "1", height: "1" }, S("rect", {}))',
      'E("tr", {}, E("td", { colspan: "1000", rowspan: "65534" }, "x"))',
    ),
    among(50, 700, 3_000, 15_000),
  )
  .map(([one, count]) => ({
    name: `${count} of ${one}`,
    expression: `E("div", {}, ...Array.from({ length: ${count} }, (_, k) => ${one}))`,
  }));

const texts: fc.Arbitrary<Piece> = fc
  .tuple(
    large,
    among(
      "text",
      "title",
      "aria-label",
      "class",
      "alt",
      "data-derivation",
      "placeholder",
      "value",
      "d",
      "points",
      "style",
    ),
  )
  .map(([count, where]) => ({
    name: `${count} characters of ${where}`,
    expression:
      where === "text"
        ? `E("p", {}, "xy ".repeat(${Math.ceil(count / 3)}))`
        : `E("img", { ${json(where)}: "xy ".repeat(${Math.ceil(count / 3)}) })`,
  }));

/** Elements and characters by the thousand. */
export const multitudes = fc.oneof(many, texts);
