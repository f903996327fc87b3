import fc from "fast-check";
import { unheard } from "./play.ts";

/** A cell made of several harms at once, as source. */
export interface Generated {
  readonly name: string;
  readonly source: string;
}

/** A piece of an output that costs, covers or forges; an expression of the cell. */
interface Piece {
  readonly name: string;
  readonly expression: string;
}

const tools = `const NS = "http://www.w3.org/2000/svg";
const put = (e: any, at: any, kids: any[]) => { for (const k in at) e.setAttribute(k, at[k]); e.append(...kids); return e; };`;
const made = `const E = (tag: string, at: any = {}, ...kids: any[]) => put(document.createElement(tag), at, kids);
const S = (tag: string, at: any = {}, ...kids: any[]) => put(document.createElementNS(NS, tag), at, kids);`;

const json = (value: unknown): string => JSON.stringify(value);
const among = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const large = among(2_000, 20_000, 300_000, 3_000_000, 30_000_000);

/** Lengths that no page has room for, and some that only look like that. */
const lengths = among(
  "30000000px",
  "1e9px",
  "9999em",
  "100000%",
  "5000vw",
  "calc(1px * 99999999)",
  "max(9999999px, 1%)",
  "fit-content(50%)",
  "min-content",
  "max-content",
  "-99999px",
  "300px",
);
const sized = among(
  "width",
  "height",
  "min-width",
  "min-height",
  "inline-size",
  "block-size",
  "padding",
  "padding-left",
  "margin",
  "margin-top",
  "margin-left",
  "border-width",
  "font-size",
  "line-height",
  "letter-spacing",
  "word-spacing",
  "gap",
  "column-gap",
  "text-indent",
  "tab-size",
  "border-spacing",
  "outline-width",
  "flex-basis",
  "grid-template-columns",
  "column-width",
  "top",
  "left",
  "inset",
);

const lengthy: fc.Arbitrary<Piece> = fc
  .array(fc.tuple(sized, lengths), { minLength: 1, maxLength: 5 })
  .map((pairs) => {
    const style = pairs.map(([name, value]) => `${name}: ${value}`).join("; ");
    const declared = `border-style: solid; position: absolute; ${style}`;
    return {
      name: `style ${style}`,
      expression: `E("div", { style: ${json(declared)} }, "x", E("p", {}, "y"))`,
    };
  });

const laid = among(
  "display: inline-flex",
  "display: flex; flex-wrap: wrap",
  "display: inline-grid",
  "display: grid; grid-template-columns: auto 1fr",
  "display: grid; grid-template-columns: repeat(auto-fit, minmax(min-content, 1fr))",
  "display: inline-block; width: min-content",
  "display: table",
  "display: inline-table",
  "display: flow-root; columns: 2",
  "columns: 3",
  "writing-mode: vertical-rl; display: inline-flex",
  "display: inline-flex; width: fit-content(50%); min-width: 10%; padding: 0.5%",
  "aspect-ratio: 1; display: flex",
);

const nested: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(laid, { minLength: 1, maxLength: 3 }), fc.integer({ min: 4, max: 190 }), fc.boolean())
  .map(([styles, depth, twice]) => ({
    name: `${depth} deep of ${styles.join(" | ")}`,
    expression: `(() => {
  const styles = ${json(styles)};
  let e = E("div", {}, "words to be laid out");
  for (let k = 0; k < ${depth}; k++) e = E("div", { style: styles[k % styles.length] }, "some words", e, ${twice ? 'E("span", {}, "and more")' : '"b"'});
  return e;
})()`,
  }));

/** How an element of a drawing refers to another, and what stands around what is referred to. */
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

const hooks = among(
  "data-input",
  "data-question",
  "data-verdict",
  "data-check",
  "data-guess",
  "data-row",
  "data-column",
  "data-step",
  "data-for",
  "data-play",
  "data-action",
  "data-cell",
  "data-output",
  "data-status",
  "data-set-zz",
  "data-set-constructor",
  "data-hover",
  "data-toggle",
  "data-part",
  "data-bytes",
  "data-mb",
  "data-derivation",
  "data-listens",
  "data-picture",
  "data-value",
  "data-state",
  "id",
  "class",
  "name",
  "for",
  "popover",
  "popovertarget",
  "contenteditable",
  "autofocus",
  "accesskey",
  "role",
  "aria-live",
  "aria-owns",
  "slot",
  "is",
  "hidden",
  "inert",
  "lang",
  "dir",
);
const hookValues = among<string>(
  '"right"',
  '"zz"',
  '"null"',
  '"{}"',
  '"[[1e999]]"',
  '"300000000"',
  '"-1"',
  '"1e309"',
  '"__proto__"',
  '"run-all"',
  '"original-picture"',
  '"skip plane banner tick answer controls cell"',
  '"] , *"',
  '"xy ".repeat(600000)',
  '"\\u0000\\ud800"',
  '"true"',
);
const forged: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(fc.tuple(hooks, hookValues), { minLength: 1, maxLength: 6 }),
    among("div", "b", "button", "input", "details", "label", "fieldset", "select", "data", "span", "img"),
  )
  .map(([pairs, tag]) => ({
    name: `${tag} with ${pairs.map(([name, value]) => `${name}=${value.slice(0, 20)}`).join(" ")}`,
    expression: `E("div", {}, E(${json(tag)}, { ${pairs.map(([name, value]) => `${json(name)}: ${value}`).join(", ")} }, "x", E("input", { type: "number", "data-input": "zz", "data-row": "0", "data-column": "0" })), E("b", { "data-set-zz": "7" }, "go"))`,
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

const piece = fc.oneof(lengthy, nested, referred, drawn, many, forged, texts);

/** What a cell does before or beside what it shows; statements of the cell. */
const deeds: fc.Arbitrary<Piece> = among<Piece>(
  { name: "nothing else", expression: "" },
  {
    name: "progress without end",
    expression: "void (async () => { for (let k = 0; ; k++) await progress(k % 100, 100); })();",
  },
  {
    name: "progress in odd numbers",
    expression: 'void progress(NaN, -1); void progress(Infinity, 0); void progress("x" as any, {} as any);',
  },
  {
    name: "progress a hundred thousand times",
    expression: "for (let k = 0; k < 1e5; k++) void progress(k, 1e5);",
  },
  {
    name: "timers that breed",
    expression: "const breed = (): void => { setTimeout(breed); setTimeout(breed); };\nbreed();",
  },
  {
    name: "an interval that works",
    expression: "setInterval(() => { const end = Date.now() + 40; while (Date.now() < end); }, 1);",
  },
  {
    name: "promises without end",
    expression: "const on = (): any => new Promise((go) => setTimeout(go)).then(on);\nvoid on();",
  },
  { name: "a flood of lines", expression: "for (let k = 0; k < 2e5; k++) console.log(k, 'xy');" },
  { name: "a long line", expression: "console.log('xy '.repeat(1e7));" },
  {
    name: "a rejection without handler",
    expression: `void Promise.reject(new Error("${unheard} ".repeat(1e5)));`,
  },
  { name: "a long label", expression: "slider('xy '.repeat(2e6), { min: 0, max: 3 });" },
  {
    name: "a control of many choices",
    expression: "select('S', { options: Array.from({ length: 2e5 }, (_, k) => `choice ${k}`) });",
  },
  {
    name: "a borrowed Map.prototype.get",
    expression:
      "let all: any;\nconst get = Map.prototype.get;\ntry { Map.prototype.get = function (this: any, k: any) { all = this; return get.call(this, k); }; void progress(0, 1); Map.prototype.get = get; } catch {}\ntry { for (const entry of all.values()) entry.result = { status: 'shown', output: ['lied'] }; } catch {}",
  },
  {
    name: "a borrowed push",
    expression:
      "const push = Array.prototype.push;\ntry { Array.prototype.push = function (this: any, ...more: any[]) { return push.apply(this, more.map(() => 'lied')); }; void progress(0, 1); Array.prototype.push = push; } catch {}",
  },
  {
    name: "then for every object",
    expression:
      "try { Object.defineProperty(Object.prototype, 'then', { configurable: true, get() { return undefined; } }); void progress(1, 2); delete (Object.prototype as any).then; } catch {}",
  },
  {
    name: "an iterator of its own",
    expression:
      "const iterate = Array.prototype[Symbol.iterator];\ntry { Array.prototype[Symbol.iterator] = function* () {} as any; void progress(1, 2); Array.prototype[Symbol.iterator] = iterate; } catch {}",
  },
  { name: "another cell's picture rewritten", expression: "try { (image as any).data.fill(0); } catch {}" },
  {
    name: "another cell's picture detached",
    expression:
      "try { structuredClone((image as any).data.buffer, { transfer: [(image as any).data.buffer] }); } catch {}",
  },
  {
    name: "another cell's picture with a getter",
    expression: "try { Object.defineProperty(image, 'shape', { get() { throw 1; } }); } catch {}",
  },
  {
    name: "a document rewritten",
    expression: "try { (globalThis as any).document = null; (globalThis as any).postMessage = 1; } catch {}",
  },
);

/** What becomes of what it shows: shown, or given in a way that the kernel has to ask for. */
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

/** Values whose very look is an attack on what draws them. */
const values = among<string>(
  "Symbol('xy '.repeat(N))",
  "Object.assign(new Error('xy '.repeat(N)), { name: 'xy '.repeat(N) })",
  "new Map(Array.from({ length: N / 10 }, (_, k) => [k, 'xy']))",
  "Object.fromEntries(Array.from({ length: N / 10 }, (_, k) => ['k' + k, k]))",
  "'xy '.repeat(N)",
  "Array.from({ length: N / 10 }, (_, k) => ({ k, text: 'xy' }))",
  "new Float64Array(N)",
  "BigInt('9'.repeat(Math.min(N, 20000)))",
  "new Proxy([], { get: (_, key) => key === 'length' ? N : key === Symbol.iterator ? function* () { for (;;) yield 1; } : 1, ownKeys: () => ['length'] })",
  "Object.defineProperty({}, 'xy'.repeat(N / 10), { enumerable: true, get: () => 1 })",
  "(() => { let deep: any = {}; for (let k = 0; k < N / 10; k++) deep = { deep }; return deep; })()",
  "(() => { let both: any = ['x']; for (let k = 0; k < 60; k++) both = [both, both]; return both; })()",
  "({ then(go: any) { go({ then(on: any) { on('xy '.repeat(N)); } }); } })",
  "Object.assign(() => 1, { toString: () => 'xy '.repeat(N) })",
  "check('xy '.repeat(N), { expected: 1, actual: 1 } as any)",
  "matrix('M', { rows: Math.min(N, 400), columns: 400 })",
  "text('T', { value: 'xy '.repeat(N) })",
  "predict('xy '.repeat(N), { answer: 1 } as any)",
  "(() => { throw Object.assign(new TypeError('xy '.repeat(N)), { stack: 'cell-keeps.ts:1:1\\n'.repeat(N) }); })()",
);
const valued: fc.Arbitrary<Generated> = fc.tuple(values, large, deeds).map(([value, count, deed]) => ({
  name: `${value} of ${count} + ${deed.name}`,
  source: `import { progress, slider, select, matrix, text, check, predict } from "inputs";\n${deed.expression}\nconst N = ${count};\nconst shown: any = ${value};\nshown`,
}));

/** Cells that combine what is known to harm. */
export const generated: fc.Arbitrary<Generated> = fc.oneof(
  { weight: 3, arbitrary: shown },
  { weight: 1, arbitrary: valued },
);
