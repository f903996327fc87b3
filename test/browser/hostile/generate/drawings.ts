import fc from "fast-check";
import { among, json, type Piece } from "./piece.ts";

/** Ways in which an element of a drawing refers to another, each with the element around that. */
const referring = among<readonly [holder: string, attribute: string]>(
  ["g", "use"],
  ["symbol", "use"],
  ["pattern", "fill"],
  ["mask", "mask"],
  ["clipPath", "clip-path"],
  ["marker", "marker-mid"],
  ["marker", "marker-start"],
  ["filter", "filter"],
  ["linearGradient", "href"],
  ["pattern", "stroke"],
  ["path", "textPath"],
);

const referred: fc.Arbitrary<Piece> = fc
  .tuple(referring, fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 60 }), fc.nat(1e6))
  .map(([[holder, attribute], depth, fan, salt]) => ({
    name: `${holder} by ${attribute}, ${depth} deep, ${fan} wide`,
    expression: `(() => {
  const id = (k: number) => "r${salt}-" + k;
  const to = (k: number): any => k < 0 ? S("rect", { width: "2", height: "2" })
    : ${json(attribute)} === "use" ? S("use", { href: "#" + id(k), x: "1" })
    : ${json(attribute)} === "href" ? S("rect", { width: "9", height: "9", fill: "url(#" + id(k) + ")" })
    : ${json(attribute)} === "textPath" ? S("text", {}, S("textPath", { href: "#" + id(k) }, "words on a path"))
    : S("path", { d: "M0 0 1 1 2 2 3 3 4 4 5 5", width: "9", height: "9", [${json(attribute)}]: "url(#" + id(k) + ")" });
  const defs = S("defs");
  for (let k = 0; k < ${depth}; k++)
    defs.append(S(${json(holder)}, { id: id(k), width: "0.1", height: "0.1", d: "M0 0 9 9", ...(${json(attribute)} === "href" && k > 0 ? { href: "#" + id(k - 1) } : {}) },
      ...Array.from({ length: ${Math.min(fan, 6)} }, () => to(k - 1))));
  return S("svg", { width: "99", height: "99" }, defs, ...Array.from({ length: ${fan} }, () => to(${depth - 1})));
})()`,
  }));

const drawn: fc.Arbitrary<Piece> = among<Piece>(
  {
    name: "dashes without number",
    expression:
      'S("svg", { width: "90", height: "90" }, S("path", { d: "M0 0 H 90000000", stroke: "red", "stroke-dasharray": "0.001 0.001" }))',
  },
  {
    name: "dashes on a curve",
    expression:
      'S("svg", { width: "90", height: "90" }, S("circle", { r: "9000000", stroke: "red", fill: "none", "stroke-dasharray": "0.01" }))',
  },
  {
    name: "dashes in a style",
    expression:
      'S("svg", { width: "90", height: "90" }, S("path", { d: "M0 0 C 1e6 1e6 -1e6 1e6 90 90", style: "stroke: red; stroke-dasharray: 0.01", fill: "none" }))',
  },
  {
    name: "a path of a million points",
    expression:
      'S("svg", { width: "90", height: "90" }, S("path", { d: "M0 0" + " L9 9 L0 5".repeat(250000), stroke: "red" }))',
  },
  {
    name: "a gradient of 100,000 stops",
    expression:
      'S("svg", { width: "90", height: "90" }, S("linearGradient", { id: "g-1" }, ...Array.from({ length: 15000 }, (_, k) => S("stop", { offset: String(k / 15000), "stop-color": "red" }))), S("rect", { width: "90", height: "90", fill: "url(#g-1)" }))',
  },
  {
    name: "a scaled drawing",
    expression:
      'S("svg", { width: "90", height: "90", transform: "scale(900)" }, S("rect", { width: "9", height: "9" }))',
  },
  {
    name: "a drawing over the page",
    expression:
      'S("svg", { width: "90", height: "90", style: "overflow: visible" }, S("rect", { x: "-5000", y: "-5000", width: "90000", height: "90000", fill: "gold" }))',
  },
  {
    name: "blended layers",
    expression:
      'E("div", {}, ...Array.from({ length: 3000 }, () => E("div", { style: "mix-blend-mode: multiply; opacity: 0.5; height: 400px; background: red" })))',
  },
  {
    name: "turned words",
    expression:
      'S("svg", { width: "90", height: "90" }, ...Array.from({ length: 3000 }, (_, k) => S("text", { transform: "rotate(" + k + ")", "font-size": "9000" }, "words")))',
  },
  {
    name: "a stroke as wide as the page",
    expression:
      'S("svg", { width: "90", height: "90" }, S("path", { d: "M0 0 9 9", stroke: "red", "stroke-width": "9999999" }))',
  },
);

/** Drawings that are drawn again and again, or far beyond their place. */
export const drawings = fc.oneof(referred, drawn);
