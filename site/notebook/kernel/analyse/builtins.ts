/**
 * Names that a cell may use without declaring or importing them: the language's own, as of 2024, and those that each
 * run is given anew.
 *
 * Left out on purpose: `eval` and `globalThis`, through which names can be read and written unseen, and
 * `SharedArrayBuffer` and `Atomics`, which pages served without special headers do not have.
 */
export const builtins: ReadonlySet<string> = new Set([
  ...["undefined", "NaN", "Infinity", "isFinite", "isNaN", "parseFloat", "parseInt"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent"],
  ...["Object", "Function", "Boolean", "Symbol", "Number", "BigInt", "String", "RegExp", "Array"],
  ...["Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry"],
  ...["Math", "JSON", "Intl", "Reflect", "Proxy", "Date", "Promise"],
  ...["Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError"],
  "URIError",
  ...["ArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array"],
  ...["Int32Array", "Uint32Array", "BigInt64Array", "BigUint64Array", "Float32Array", "Float64Array"],
  ...["structuredClone", "console", "queueMicrotask"],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval"],
]);
