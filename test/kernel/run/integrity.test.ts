import { expect, test } from "vitest";
import * as Plot from "@observablehq/plot";
import * as engine from "engine";
import { watchShared } from "../../../site/kernel/run/integrity.ts";

/** What a watch says of a change while it lasts. */
function told(change: () => () => void): string | undefined {
  const shared = watchShared();
  const undo = change();
  try {
    return shared.altered();
  } finally {
    undo();
  }
}

function replaced(object: object, key: PropertyKey, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  return () => {
    if (before === undefined) Reflect.deleteProperty(object, key);
    else Object.defineProperty(object, key, before);
  };
}

test("what nobody changed is not altered, however it is used", () => {
  const use = () => {
    engine.conv2d(engine.tensor([[1, 2]]), engine.tensor([[3]]));
    Plot.plot({ marks: [Plot.tip([1], { x: Number })] });
    /a(b)/.exec("ab");
  };
  // Node loads parts of itself when somebody looks at its globals.
  watchShared();
  const shared = watchShared();
  shared.add("engine", engine);
  shared.add("Plot", Plot);
  use();
  expect(shared.altered()).toBe(undefined);
});

test("a method put in the place of the language's own is named", () => {
  expect(told(() => replaced(Array.prototype, "map", () => []))).toBe("Array.prototype.map");
  expect(told(() => replaced(Array.prototype, Symbol.iterator, undefined))).toBe(
    "Array.prototype[Symbol.iterator]",
  );
});

test("iterators that only syntax leads to are watched", () => {
  const arrays = Reflect.getPrototypeOf([][Symbol.iterator]())!;
  expect(told(() => replaced(arrays, "next", () => ({ done: true })))).toBe("ArrayIterator.prototype.next");
  const generators = function* () {}.constructor.prototype.prototype;
  expect(told(() => replaced(generators, "next", () => ({ done: true })))).toBe(
    "GeneratorFunction.prototype.prototype.next",
  );
});

test("what hangs on a method counts: call and bind may be shadowed", () => {
  expect(told(() => replaced(Array.prototype.push, "call", () => 0))).toBe("Array.prototype.push.call");
});

test("another prototype is a change", () => {
  const swap = () => {
    Object.setPrototypeOf(Math, { max: () => 0 });
    return () => void Object.setPrototypeOf(Math, Object.prototype);
  };
  expect(told(swap)).toBe("Math.__proto__");
});

test("what is closed to changes or additions has changed", () => {
  const shared = watchShared();
  const layer = { name: "conv1" };
  shared.add("layer", layer);
  Object.preventExtensions(layer);
  expect(shared.altered()).toBe("layer");
  Object.freeze(layer);
  expect(shared.altered()).toBe("layer.name");
});

test("a name added to the global object is named", () => {
  expect(told(() => replaced(globalThis, "leaked", 1))).toBe("globalThis.leaked");
});

test("something taken away is named", () => {
  const shared = watchShared();
  const layer: { name?: string } = { name: "conv1" };
  shared.add("layer", layer);
  delete layer.name;
  expect(shared.altered()).toBe("layer.name");
});

test("what a module gives is watched as deep as it goes", () => {
  const shared = watchShared();
  const data = { default: { rows: [[1, 2], [3]] } };
  shared.add("./data/rows.json", data);
  data.default.rows[1]!.push(4);
  expect(shared.altered()).toBe("./data/rows.json.default.rows.1.length");
});

test("an export that hides behind a getter is watched", () => {
  const mark = { draw: () => 1 };
  const shared = watchShared();
  shared.add("Plot", {
    get mark() {
      return mark;
    },
  });
  mark.draw = () => 2;
  expect(shared.altered()).toBe("Plot.mark.draw");
});
