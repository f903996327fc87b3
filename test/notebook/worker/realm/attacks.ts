/** A cell that is after the kernel's own tables, or after what all cells share. */
export interface Attack {
  readonly name: string;
  readonly source: string;
  /** The cell's output, as text. */
  readonly comes: RegExp;
}

const failed = (whose: string) =>
  new RegExp(`^failed: ${whose} belongs to all cells, so this one cannot change it`);
const noText = /^failed: a cell cannot make code from text/;

/** Waits for the kernel to use what it put in another's place, and puts that back. */
const swap = (owner: string, method: string): Attack => ({
  name: `${owner}.${method} put aside while the kernel works`,
  source: `import { progress } from "inputs";
const real: any = (${owner} as any).${method};
let all: any;
(${owner} as any).${method} = function (this: any, ...given: any[]) { all = this; return real.apply(this, given); };
void progress(0, 1);
(${owner} as any).${method} = real;
typeof all`,
  comes: failed(owner.replace(/\./g, "\\.")),
});

export const attacks: readonly Attack[] = [
  swap("Map.prototype", "get"),
  swap("Map.prototype", "set"),
  swap("Set.prototype", "has"),
  swap("WeakMap.prototype", "get"),
  swap("Array.prototype", "push"),
  swap("Array.prototype", "map"),
  swap("Promise.prototype", "then"),
  swap("Promise", "withResolvers"),
  swap("Function.prototype", "call"),
  swap("Object", "fromEntries"),
  swap("Object", "keys"),
  swap("Reflect", "get"),
  swap("JSON", "stringify"),
  swap("String.prototype", "slice"),
  swap("Number", "isInteger"),
  {
    name: "a then for every object",
    source: 'Object.defineProperty(Object.prototype, "then", { value(go: any) { go(1); } });',
    comes: failed("Object\\.prototype"),
  },
  {
    name: "a getter that every entry would have",
    source: '(Object.prototype as any).__defineGetter__.call(Object.prototype, "request", () => 1);\n1',
    comes: /^failed/,
  },
  {
    name: "a prototype of every object's",
    source: "(Object.prototype as any).__proto__ = { cell: 1 };",
    comes: /^failed/,
  },
  {
    name: "an iterator taken from all lists",
    source: "(Array.prototype as any)[Symbol.iterator] = function* () {};",
    comes: failed("Array\\.prototype"),
  },
  {
    name: "a step taken from all lists' iterators",
    source: "(Object.getPrototypeOf([][Symbol.iterator]()) as any).next = () => ({ done: true });",
    comes: /^failed/,
  },
  {
    name: "another species of lists",
    source: "Object.defineProperty(Array, Symbol.species, { get: () => class {} });",
    comes: failed("Array"),
  },
  {
    name: "a look at the stack's objects",
    source:
      "(Error as any).prepareStackTrace = (_: unknown, frames: any[]) => frames.map((one) => one.getThis());",
    comes: failed("Error"),
  },
  { name: "a stack without a limit", source: "Error.stackTraceLimit = Infinity;", comes: failed("Error") },
  {
    name: "another way to split for all patterns",
    source: "(RegExp.prototype as any)[Symbol.replace] = () => 'mine';",
    comes: failed("RegExp\\.prototype"),
  },
  {
    name: "methods given to promises",
    source: "Object.assign(Promise.prototype, { then: 1 });",
    comes: failed("Promise\\.prototype"),
  },
  {
    name: "a method taken away",
    source: "delete (Array.prototype as any).map;",
    comes: failed("Array\\.prototype"),
  },
  {
    name: "a prototype exchanged",
    source: "Object.setPrototypeOf(Map.prototype, { get: () => 1 });",
    comes: failed("Map\\.prototype"),
  },
  { name: "a function of Math's", source: "Math.max = () => NaN;", comes: failed("Math") },
  { name: "a number of Math's", source: "(Math as any).PI++;", comes: failed("Math") },
  {
    name: "a layer of the engine's",
    source: 'import { layers } from "engine";\n(layers as any).conv2d = () => 1;',
    comes: failed("layers"),
  },
  {
    name: "a class of Plot's",
    source: 'import * as Plot from "@observablehq/plot";\n(Plot.Mark.prototype as any).plot = () => 1;',
    comes: failed("Plot\\.Mark\\.prototype"),
  },
  { name: "code from text", source: 'new Function("return 1")();', comes: noText },
  {
    name: "code from text by a function's constructor",
    source: '(() => {}).constructor("return globalThis")();',
    comes: noText,
  },
  {
    name: "async code from text",
    source: "await (async () => {}).constructor(\"return import('x')\")();",
    comes: noText,
  },
  {
    name: "a generator from text",
    source: '(function* () {}).constructor("yield globalThis")().next();',
    comes: noText,
  },
  {
    name: "an async generator from text",
    source: '(async function* () {}).constructor("yield 1")();',
    comes: noText,
  },
  {
    name: "code from text by a bound method",
    source: '(Array.prototype.push.bind([]) as any).constructor("return 1")();',
    comes: noText,
  },
  {
    name: "code from text by construction",
    source: 'Reflect.construct((async () => {}).constructor, ["return 1"], Object);',
    comes: noText,
  },
  {
    name: "code from text by a class",
    source: 'class Made extends Function {}\nnew Made("return 1")();',
    comes: noText,
  },
  {
    name: "a look at who called",
    source: "function look(): unknown {\n  return (look as any).caller;\n}\nlook()",
    comes: /^failed/,
  },
  {
    name: "a look at who called what the kernel calls",
    source:
      'let seen: unknown = "nothing";\n({ render(this: unknown, document: any) { try { seen = (arguments as any).callee.caller; } catch { seen = "refused"; } const p = document.createElement("p"); p.textContent = String(seen); return p; } })',
    comes: /^refused$/,
  },
  {
    name: "the global object by a function without an owner",
    source: "(function (this: unknown) { return typeof this; })()",
    comes: /undefined/,
  },
  {
    name: "a number that looks around when the kernel reads it",
    source: `import { progress } from "inputs";
let inside = "";
const number: any = { valueOf() { inside = typeof this + Object.keys(this).join(); void progress(number, 1); return 1; }, once: 1 };
number.valueOf = () => { number.valueOf = () => 1; inside = "called"; void progress(number, number); return 1; };
void progress(number, number);
inside`,
    comes: /called/,
  },
  {
    name: "a proxy that notes whatever the kernel hands it",
    source: `const foreign: string[] = [];
const traps = Object.fromEntries(["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "apply"].map((trap) => [trap, (...given: any[]) => {
  for (const one of given) if (typeof one === "object" && one !== null && one !== target && one !== all[0]) foreign.push(trap);
  return (Reflect as any)[trap](...given);
}]));
const target = { a: 1 };
const all: unknown[] = [];
all.push(new Proxy(target, traps as any));
const show = { toString: () => "" };
void show;
all[0]`,
    comes: /a: 1|\{\}|Proxy/,
  },
  {
    name: "a list of a species that notes what is put into it",
    source: `class Spy extends Array { static get [Symbol.species]() { return class { constructor() { return new Proxy([], { defineProperty: () => true }); } } as any; } }
Spy.from([1, 2, 3])`,
    comes: /./,
  },
  {
    name: "a promise with a constructor and a then of its own",
    source: `const promise: any = Promise.resolve(1);
promise.constructor = { [Symbol.species]: class {} };
promise.then = () => { throw new Error("no"); };
promise`,
    comes: /Promise/,
  },
  {
    name: "a value that can be waited for",
    source: "({ then(go: any) { go({ status: 'shown' }); } })",
    comes: /then/,
  },
  {
    name: "an error whose parts are called when it is told",
    source: `const error: any = new Error("x");
Object.defineProperty(error, "stack", { get() { throw new Error("y"); } });
Object.defineProperty(error, "message", { get() { throw new Error("z"); } });
throw error;`,
    comes: /^failed/,
  },
  {
    name: "an element whose methods are its own",
    source: `({ render(document: any) {
  const p = document.createElement("p");
  p.getAttribute = p.pairs = () => [["onclick", "x"]];
  Object.defineProperty(p, "nodeType", { get: () => 1 });
  p.textContent = "mine";
  return p;
} })`,
    comes: /^(mine|failed)/,
  },
  {
    name: "an element of a class of its own",
    source: `({ render(document: any) {
  const Element = document.createElement("p").constructor;
  class Mine extends Element { get childNodes() { return [document.createTextNode("mine")]; } }
  try { return new (Mine as any)(document, "http://www.w3.org/1999/xhtml", "p"); } catch { return document.createTextNode("mine"); }
} })`,
    comes: /^(mine)?$|^failed/,
  },
  {
    name: "a mark on the document of all plots",
    source: `import * as Plot from "@observablehq/plot";
const one: any = Plot.plot({ marks: [] });
Object.defineProperty(one.ownerDocument, "createElement", { value: () => { throw new Error("gone"); } });
(Plot.plot({ marks: [] }) as any).ownerDocument === one.ownerDocument`,
    comes: /false/,
  },
  {
    name: "frames that would be everybody's",
    source: `import * as Plot from "@observablehq/plot";
const view = (Plot.plot({ marks: [] }) as any).ownerDocument.defaultView;
view.Event = class {};
Object.keys(view).join()`,
    comes: /Event/,
  },
  {
    name: "a console that others would write to",
    source: "(console as any).log = () => { throw new Error('gone'); };\n1",
    comes: /1/,
  },
  {
    name: "what the last pattern of the kernel's matched",
    source: "(RegExp as any).input = 'mine';\nString((RegExp as any).$1).length < 100",
    comes: /true/,
  },
];
