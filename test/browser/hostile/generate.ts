import fc from "fast-check";
import { boxes } from "./generate/boxes.ts";
import { deeds } from "./generate/deeds.ts";
import { drawings } from "./generate/drawings.ts";
import { forgeries } from "./generate/forgeries.ts";
import { multitudes } from "./generate/multitudes.ts";
import { among, large } from "./generate/piece.ts";
import { values } from "./generate/values.ts";

/** A hostile cell with several harms at once, as source. */
export interface Generated {
  readonly name: string;
  readonly source: string;
}

const tools = `const NS = "http://www.w3.org/2000/svg";
const put = (e: any, at: any, kids: any[]) => { for (const k in at) e.setAttribute(k, at[k]); e.append(...kids); return e; };`;
const made = `const E = (tag: string, at: any = {}, ...kids: any[]) => put(document.createElement(tag), at, kids);
const S = (tag: string, at: any = {}, ...kids: any[]) => put(document.createElementNS(NS, tag), at, kids);`;

const piece = fc.oneof(boxes, drawings, multitudes, forgeries);

/** Ways to show a hostile drawing: directly, or in ways that the kernel has to ask for. */
const ways: fc.Arbitrary<(body: string) => string> = among(
  (body: string) => `({ render(document: any) {\n${made}\n${body}\n} })`,
  (body: string) => `({ get render() { return (document: any) => {\n${made}\n${body}\n}; } })`,
  (body: string) =>
    `await new Promise((go) => setTimeout(go, 5));\n({ render(document: any) {\n${made}\n${body}\n} })`,
  (body: string) =>
    `({ render(document: any) {\n${made}\nconst shown = (() => { ${body} })();\nconst svg = S("svg", { width: "50", height: "20" }, S("rect", { width: "50", height: "20" }));\nsvg.addEventListener("pointermove", () => { const end = Date.now() + 200; while (Date.now() < end); svg.setAttribute("height", String(20 + Date.now() % 2)); });\nreturn E("div", {}, svg, shown);\n} })`,
  (body: string) =>
    `new Proxy({ render(document: any) {\n${made}\n${body}\n} }, { ownKeys: () => { throw 1; } })`,
);

const shown: fc.Arbitrary<Generated> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), deeds, ways)
  .map(([pieces, deed, way]) => ({
    name: [...pieces.map(({ name }) => name), deed.name].join(" + "),
    source: [
      'import { progress, slider, select } from "inputs";',
      tools,
      deed.expression,
      way(`return E("div", {}, ${pieces.map(({ expression }) => expression).join(", ")});`),
    ].join("\n"),
  }));

const valued: fc.Arbitrary<Generated> = fc.tuple(values, large, deeds).map(([value, count, deed]) => ({
  name: `${value} of ${count} + ${deed.name}`,
  source: `import { progress, slider, select, matrix, text, check, predict } from "inputs";\n${deed.expression}\nconst N = ${count};\nconst shown: any = ${value};\nshown`,
}));

/** Cells that combine what is known to harm. */
export const generated: fc.Arbitrary<Generated> = fc.oneof(
  { weight: 3, arbitrary: shown },
  { weight: 1, arbitrary: valued },
);
