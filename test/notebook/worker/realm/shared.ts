/** Objects that all cells share, as a cell can come by them. */
export const shared: Readonly<Record<string, string>> = {
  "Object.prototype": "Object.prototype",
  "Function.prototype": "Function.prototype",
  "Array.prototype": "Array.prototype",
  Array: "Array",
  "Map.prototype": "Map.prototype",
  "Set.prototype": "Set.prototype",
  "WeakMap.prototype": "WeakMap.prototype",
  Promise: "Promise",
  "Promise.prototype": "Promise.prototype",
  "String.prototype": "String.prototype",
  RegExp: "RegExp",
  "RegExp.prototype": "RegExp.prototype",
  "Number.prototype": "Number.prototype",
  Symbol: "Symbol",
  "Date.prototype": "Date.prototype",
  Error: "Error",
  "Error.prototype": "Error.prototype",
  "TypeError.prototype": "TypeError.prototype",
  JSON: "JSON",
  Math: "Math",
  Reflect: "Reflect",
  Intl: "Intl",
  "Intl.NumberFormat.prototype": "Intl.NumberFormat.prototype",
  "ArrayBuffer.prototype": "ArrayBuffer.prototype",
  "DataView.prototype": "DataView.prototype",
  "the typed arrays' common class": "Object.getPrototypeOf(Uint8Array)",
  "the typed arrays' common prototype": "Object.getPrototypeOf(Uint8Array.prototype)",
  "FinalizationRegistry.prototype": "FinalizationRegistry.prototype",
  "WeakRef.prototype": "WeakRef.prototype",
  structuredClone: "structuredClone",
  "a method's own properties": "Array.prototype.push",
  "the getter of a map's size": "Object.getOwnPropertyDescriptor(Map.prototype, 'size')!.get",
  "the prototype of async functions": "Object.getPrototypeOf(async () => {})",
  "the prototype of generator functions": "Object.getPrototypeOf(function* () {})",
  "the prototype of generators": "Object.getPrototypeOf(function* () {}).prototype",
  "the prototype of async generator functions": "Object.getPrototypeOf(async function* () {})",
  "the prototype of async generators": "Object.getPrototypeOf(async function* () {}).prototype",
  "the prototype of async iterators":
    "Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)",
  "array iterators": "Object.getPrototypeOf([][Symbol.iterator]())",
  "the prototype of iterators": "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))",
  "map iterators": "Object.getPrototypeOf(new Map()[Symbol.iterator]())",
  "set iterators": "Object.getPrototypeOf(new Set()[Symbol.iterator]())",
  "string iterators": "Object.getPrototypeOf(''[Symbol.iterator]())",
  "iterators over matches": "Object.getPrototypeOf(''.matchAll(/./g))",
  "iterator helpers": "Object.getPrototypeOf(([].values() as any).map(() => 1))",
  "wrapped iterators":
    "Object.getPrototypeOf((Object.getPrototypeOf(Object.getPrototypeOf([].values())) as any).constructor.from({ next() {} }))",
  segments: "Object.getPrototypeOf(new Intl.Segmenter().segment(''))",
  "iterators over segments": "Object.getPrototypeOf(new Intl.Segmenter().segment('')[Symbol.iterator]())",
  "what refuses a sloppy look at the caller":
    "Object.getOwnPropertyDescriptor((function () { return arguments; })(), 'callee')!.get",
  "the error of a refused clone":
    "(() => { try { structuredClone(() => {}); } catch (error) { return Object.getPrototypeOf(error); } })()",
  "the error of a check":
    "(() => { try { (check as any)(1); } catch (error) { return Object.getPrototypeOf(error); } })()",
  "what refuses code from text": "Function",
  "the engine": "engine",
  "a function of the engine": "engine.conv2d",
  "the engine's layers": "engine.layers",
  "an entry of the zoo": "engine.zoo.vgg16",
  Plot: "Plot",
  "a mark's class": "Plot.Mark",
  "the prototype of marks": "Plot.Mark.prototype",
  "the prototype of dots": "Plot.Dot.prototype",
  "a check": "check",
  "the prototype of what a check answers": "Object.getPrototypeOf(check([]))",
  "a file of data": "accelerators",
  "a part of a file of data": "accelerators.sources",
  "the class of elements": "made.element.constructor",
  "the prototype of elements": "Object.getPrototypeOf(made.element)",
  "the prototype of parents": "Object.getPrototypeOf(Object.getPrototypeOf(made.element))",
  "the prototype of nodes":
    "Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(made.element)))",
  "the prototype of listeners":
    "Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(made.element))))",
  "the prototype of texts": "Object.getPrototypeOf(made.text)",
  "the prototype of fragments": "Object.getPrototypeOf(made.fragment)",
  "the prototype of canvases": "Object.getPrototypeOf(made.canvas)",
  "the prototype of what draws on them": "Object.getPrototypeOf(made.canvas.getContext('2d'))",
  "the prototype of documents": "Object.getPrototypeOf(made.document)",
  "the prototype of lists of classes": "Object.getPrototypeOf(made.element.classList)",
  "the class of events": "made.document.defaultView.Event",
  "the prototype of events": "made.document.defaultView.Event.prototype",
};

/** Imports and nodes that the expressions above need. */
export const around = `import * as engine from "engine";
import * as Plot from "@observablehq/plot";
import { check } from "inputs";
import accelerators from "./data/accelerators.json";
const made: any = (() => {
  const element = (Plot.plot({ marks: [] }) as any).ownerDocument.createElement("p");
  const document = element.ownerDocument;
  return {
    document,
    element,
    text: document.createTextNode("x"),
    fragment: document.createDocumentFragment(),
    canvas: document.createElement("canvas"),
  };
})();
const tries = (act: () => unknown): string => {
  try {
    return act() === false ? "" : "done";
  } catch (error) {
    return error instanceof TypeError || (error as Error).name === "TypeError" ? "" : String(error);
  }
};`;
