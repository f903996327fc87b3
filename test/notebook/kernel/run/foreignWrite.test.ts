import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import * as engine from "engine";
import { notebookOf } from "../cells.ts";

const modules = { engine: () => engine };

const gives = `import { tensor } from "engine";
const image = tensor([[3, 1], [-2, 0]]);
const long = new Uint8Array([1, 2, 3, 4, 5]).buffer;
const view = new DataView(long);
const list = [3, 1, 2];
const record = { inner: { deep: [1] } };
const map = new Map([["a", 1]]);
const set = new Set([1]);
const day = new Date(0);
const pattern = /a/g;
class Counter {
  n = 0;
  add() { return ++this.n; }
}
const counter = new Counter();
let count = 0;
const next = () => ++count;
const put = (value: number) => void list.push(value);
const each = (call: (list: number[]) => void) => call(list);`;

const reads = `[[...image.data], image.shape, [...new Uint8Array(long)], list, record.inner.deep, [...map], [...set],
  day.getTime(), pattern.lastIndex, counter.n, Object.keys(counter), Object.keys(list), typeof list.map].flat(9).join()`;

const asGiven = "3,1,-2,0,2,2,1,2,3,4,5,3,1,2,1,a,1,1,0,0,0,n,0,1,2,function";

/** Ways to write into what another cell declares, each with the value it writes into. */
const writes: readonly (readonly [source: string, name: string])[] = [
  ["image.data[0] = 999;", "image"],
  ["image.data[3] = -0;", "image"],
  ["image.data[0] *= -1; image.data[2] *= -1;", "image"],
  ["image.data.sort();", "image"],
  ["image.data.fill(7);", "image"],
  ["image.data.set([1, 3]);", "image"],
  ["image.data.reverse();", "image"],
  ["image.data.copyWithin(0, 1);", "image"],
  ["image.data.subarray(1)[0] = 5;", "image"],
  ["new Uint8Array(image.data.buffer)[15] = 1;", "image"],
  ["(image.data.buffer as any).transfer();", "image"],
  ["structuredClone(image.data, { transfer: [image.data.buffer as ArrayBuffer] });", "image"],
  ["Object.defineProperty(image.data, 'length', { value: 1 });", "image"],
  ["Object.setPrototypeOf(image.data, Array.prototype);", "image"],
  ["new Uint8Array(long)[4] = 6;", "long"],
  ["view.setUint8(4, 6);", "long"],
  ["(image as any).data = new Float32Array(4);", "image"],
  ["image.shape[0] = 1;", "image"],
  ["Object.defineProperty(image, 'shape', { get: () => [1, 1] });", "image"],
  ["Object.setPrototypeOf(image, null);", "image"],
  ["delete (image as any).shape;", "image"],
  ["Object.assign(image, { name: 'x' });", "image"],
  ["list.push(4);", "list"],
  ["list.sort();", "list"],
  ["list.length = 0;", "list"],
  ["list[0] = 4;", "list"],
  ["(list as any).map = () => [];", "list"],
  ["record.inner.deep[0] = 2;", "record"],
  ["map.set('a', 2);", "map"],
  ["map.delete('a'); map.set('a', NaN);", "map"],
  ["set.add(2);", "set"],
  ["day.setTime(1);", "day"],
  ["pattern.test('a');", "pattern"],
  ["counter.n = 2;", "counter"],
  ["counter.add();", "counter"],
  ["(counter as any).m = 2;", "counter"],
  ["next();", "count"],
  ["put(4);", "list"],
  ["each((list) => list.reverse());", "each"],
  ["await null; image.data[0] = 999;", "image"],
  ["await new Promise((resolve) => setTimeout(resolve, 2)); image.data.sort();", "image"],
  [
    "setTimeout(() => (image.data[0] = 999), 1); await new Promise((resolve) => setTimeout(resolve, 4));",
    "image",
  ],
  ["void Promise.resolve().then(() => 1).then(() => (image.data[0] = 999));", "image"],
  ["void (async () => { await null; image.data[0] = 999; })();", "image"],
  ["({ render(document: any) { image.data[0] = 999; return document.createElement('p'); } })", "image"],
  ["({ get late() { return (image.data[0] = 999); } }).late;", "image"],
];

const run = async (writer: string) => {
  const made = notebookOf({ gives, writer, reads, other: "1 + 1", far: "writer0" }, modules);
  await made.notebook.run();
  return made;
};

for (const [source, name] of writes) {
  test(`${source} fails its cell alone, names its owner, and leaves the value as it was`, async () => {
    const { notebook, shows, ran } = await run(`const writer0 = 1;\n${source}`);
    expect(shows("writer")).toMatch(
      new RegExp(
        `^failed: cell "writer" (changed|cannot change|cannot change what it has from) "${name}", which belongs to cell "gives"`,
      ),
    );
    expect(shows("far")).toBe("blocked by writer");
    expect(shows("reads")).toBe(asGiven);
    expect(shows("other")).toBe("2");
    ran();
    await notebook.replace(analyse("writer", "const writer0 = 2;"), { changed: false });
    expect(shows("reads")).toBe(asGiven);
    expect(shows("far")).toBe("2");
    expect(ran()).not.toContain("other");
  });
}

test("what only reads is not accused", async () => {
  const { shows } = await run(`const writer0 = 1;
[...image.data.slice().sort(), image.data.toSorted()[0], list.map((x) => x), [...map.values()], "aba".replace(pattern, ""),
  structuredClone(record).inner, day.toISOString(), view.getUint8(0), new Uint8Array(long)[0], list.concat(4), image.data.at(0)].length`);
  expect(shows("writer")).toBe("14");
});
