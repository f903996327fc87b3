import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";
import { freezeAndWatch } from "../../../../site/notebook/kernel/run/freezeAndWatch.ts";
import { collectSharedObjects } from "../../../../site/notebook/kernel/run/collectSharedObjects.ts";

const shared = collectSharedObjects();

/** Hands a value on, and returns a function that tells whether it is unchanged. */
function handed(value: unknown): () => boolean {
  const seen = new WeakSet<object>();
  const watches = freezeAndWatch(
    value,
    (object) => shared.has(object) || seen.has(object) || !seen.add(object),
  );
  return () => watches.every((intact) => intact());
}

test("records, lists and functions are closed, however deep they lie and whatever circle they stand in", () => {
  const f = Object.assign(() => 1, { note: { text: "" } });
  const record: Record<string, unknown> = {
    list: [{ f }],
    get late() {
      return 1;
    },
  };
  record["self"] = record;
  handed(record);
  expect([record, record["list"], f, f.note].every(Object.isFrozen)).toBe(true);
});

test("numbers in bulk stay open and are watched through any view of their buffer", () => {
  const numbers = new Float32Array(9);
  const intact = handed({ middle: numbers.subarray(3, 5) });
  expect(intact()).toBe(true);
  numbers[8] = 1;
  expect(intact()).toBe(false);
});

test("a buffer of no whole number of words is watched to its last byte", () => {
  const bytes = new Uint8Array(19);
  const intact = handed(bytes.buffer);
  bytes[18] = 1;
  expect(intact()).toBe(false);
});

test("a buffer that was taken away is no longer as it was", () => {
  const buffer = new ArrayBuffer(8);
  const intact = handed(buffer);
  structuredClone(buffer, { transfer: [buffer] });
  expect(intact()).toBe(false);
});

test("a buffer that was made longer is no longer as it was", () => {
  const buffer = new ArrayBuffer(8, { maxByteLength: 16 });
  const intact = handed(new Uint8Array(buffer));
  buffer.resize(9);
  expect(intact()).toBe(false);
});

test("maps, sets, dates and what lies in them are watched", () => {
  const [map, set, date, deep] = [new Map([["a", NaN]]), new Set([1, 2]), new Date(0), new Map([[1, [1]]])];
  for (const change of [
    () => map.set("a", 0),
    () => (set.delete(1), set.add(1)),
    () => date.setFullYear(2000),
  ]) {
    const intact = handed([map, set, date]);
    expect(intact()).toBe(true);
    change();
    expect(intact()).toBe(false);
  }
  handed(deep);
  expect(Object.isFrozen(deep.get(1))).toBe(true);
});

test("a class stays open to those that extend it, and what hangs on its prototype is watched", () => {
  class Base {
    say() {
      return 1;
    }
  }
  const intact = handed(Base);
  class More extends Base {
    constructor() {
      super();
      this.say = () => 2;
    }
  }
  expect(new More().say()).toBe(2);
  expect(intact()).toBe(true);
  Base.prototype.say = () => 3;
  expect(intact()).toBe(false);
});

test("an instance is closed, and what hangs on its prototype is watched", () => {
  class Point {
    x = 1;
    say() {
      return this.x;
    }
  }
  const point = new Point();
  const intact = handed([point]);
  expect(Object.isFrozen(point)).toBe(true);
  Object.getPrototypeOf(point).say = () => 2;
  expect(intact()).toBe(false);
});

test("a pattern may be read by, and is watched for where it stands", () => {
  const pattern = /a/g;
  const intact = handed(pattern);
  expect("banana".replace(pattern, "")).toBe("bnn");
  expect(intact()).toBe(true);
  pattern.test("a");
  expect(intact()).toBe(false);
});

test("nodes and marks stay open, for drawing writes into them", () => {
  const node = createDocument().createElement("p");
  const tip = Plot.tip([[1, 2]]);
  handed({ node, marks: [tip] });
  node.setAttribute("class", "late");
  expect([node, tip].some(Object.isFrozen)).toBe(false);
});

test("a proxy that refuses everything breaks nothing", () => {
  const refuse = () => {
    throw new Error("no");
  };
  const traps = {
    ownKeys: refuse,
    getPrototypeOf: refuse,
    preventExtensions: refuse,
    has: refuse,
    get: refuse,
  };
  const beside = { open: [] };
  handed([new Proxy({}, traps), new Proxy(() => 1, traps), beside]);
  expect(Object.isFrozen(beside.open)).toBe(true);
});
