import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { render } from "../../../../site/notebook/kernel/render/index.ts";

const document = createDocument();
const shown = (value: unknown) => toHtml(render(value, { document, cell: "cell" }));
/** The words of an output alone. */
const said = (value: unknown) => shown(value).replace(/<[^>]*>/g, "");
const line = (value: unknown) =>
  shown(value)
    .replace(/<details.*?<summary>(.*?)<\/summary>.*/s, "$1")
    .replace(/<[^>]*>/g, "");

test("undefined shows nothing", () => {
  expect(shown(undefined)).toBe("");
});

test("a number is one, with its digits marked", () => {
  expect(shown(-1234.5)).toBe('<p class="value"><span class="number">−1,234.5</span></p>');
});

test("a text is a paragraph, as it is", () => {
  expect(shown("a <b>\nc")).toBe('<p class="text">a &lt;b&gt;\nc</p>');
  expect(said("x".repeat(20_010))).toMatch(
    /x… 10 more characters\. Show a part of them, as with \.slice\(20000, 40000\)\.$/,
  );
});

test("simple values are words", () => {
  const values = [
    true,
    null,
    Symbol("s"),
    10n,
    /a+/g,
    new Date(0),
    new Date(NaN),
    new RangeError("too far"),
    Promise.resolve(),
  ];
  expect(values.map(said)).toEqual([
    "true", "null", "Symbol(s)", "10n", "/a+/g", "1970-01-01T00:00:00.000Z", "Invalid Date", "RangeError: too far", "Promise",
  ]); // prettier-ignore
});

test("functions show their names and parameters", () => {
  const named = eval("(function conv(image, { stride = (1) } = {}) { return 1 })") as unknown;
  expect(
    [named, eval("x => x"), eval("async (a, b) => a"), eval("(class Layer { x = 1 })"), Math.max].map(said),
  ).toEqual(["ƒ conv(image, { stride = (1) } = {})", "ƒ (x)", "ƒ (a, b)", "class Layer", "ƒ max()"]);
});

test("a short array is a line, a long one opens", () => {
  expect(shown([1, "a"])).toBe(
    '<div class="value"><span class="value">[<span class="number">1</span>, <span class="string">"a"</span>]</span></div>',
  );
  expect(line(Array.from({ length: 1000 }, (_, k) => k))).toBe(
    "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … 980 more]",
  );
});

test("a record shows its fields, and opens where they have parts", () => {
  expect(line({ name: "conv1", kernel: [3, 3] })).toBe('{name: "conv1", kernel: Array(2)}');
  expect(shown({ kernel: [3, 3] })).toContain(
    '<ul class="fields"><li><span class="key">kernel</span>: <span class="value">[',
  );
});

test("classes, maps, sets and typed arrays are named", () => {
  class Layer {
    size = 3;
  }
  expect(
    [new Layer(), new Map([["a", 1]]), new Set([1, 2]), new Uint8Array(2), Object.create(null)].map(line),
  ).toEqual(["Layer {size: 3}", 'Map(1) {"a" → 1}', "Set(2) {1, 2}", "Uint8Array(2) [0, 0]", "{}"]);
});

test("what holds itself says so", () => {
  const value: Record<string, unknown> = { a: 1 };
  value["self"] = value;
  expect(shown(value)).toContain('<span class="key">self</span>: <span class="word">(circular)</span>');
});

test("getters are named, never run", () => {
  let ran = 0;
  const value = {
    get size() {
      return ++ran;
    },
  };
  expect([line(value), ran]).toEqual(["{size: (getter)}", 0]);
});

test("a count of bytes carries its exact number and its text in every unit", () => {
  const text = { MB: "7.17 MB", MiB: "6.84 MiB", article: "7.0 MB" };
  expect(shown({ bytes: 7168000, derivation: "1,792,000 × 4", text })).toBe(
    '<p class="value"><data class="bytes" value="7168000" data-bytes="7168000" data-mb="7.17 MB" data-mib="6.84 MiB" data-article="7.0 MB" data-derivation="1,792,000 × 4" tabindex="0" title="7,168,000 B = 1,792,000 × 4">7.17 MB</data></p>',
  );
});

const tensor = (...shape: number[]) => ({
  shape,
  data: Float32Array.from({ length: shape.reduce((product, axis) => product * axis, 1) }, (_, k) => k / 4),
});

test("a matrix is its shape and a table, with decimals below one another", () => {
  expect(shown(tensor(2, 2))).toBe(
    '<div class="tensor"><p class="shape">2 × 2</p><div class="scroll" tabindex="0" role="group" aria-label="numbers"><table class="numbers"><tbody><tr><td class="number">0.00</td><td class="number">0.25</td></tr><tr><td class="number">0.50</td><td class="number">0.75</td></tr></tbody></table></div></div>',
  );
});

test("a tensor of more axes opens plane by plane", () => {
  const html = shown(tensor(1, 3, 2, 2));
  expect(html).toContain('<p class="shape">[1, 3, 2, 2]</p><p class="plane">[0, 0, :, :]</p>');
  expect(html.match(/<summary>.*?<\/summary>/g)).toEqual([
    "<summary>[0, 1, :, :]</summary>",
    "<summary>[0, 2, :, :]</summary>",
  ]);
});

test("a large tensor is cut, with a way to see more", () => {
  const html = shown(tensor(100, 100));
  expect(html.match(/<summary>.*?<\/summary>/g)).toEqual(["<summary>More numbers</summary>"]);
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(shown(tensor(20, 2))).toContain("<summary>All numbers</summary>");
  expect(shown(tensor(64, 224, 224)).length).toBeLessThan(2_000_000);
});

test("a tensor without numbers is its shape", () => {
  expect(shown(tensor(0, 3))).toBe('<div class="tensor"><p class="shape">0 × 3</p></div>');
});

test("an object that draws itself is drawn", () => {
  const figure = {
    render(document: Document) {
      const p = document.createElement("p");
      p.append("drawn");
      return p;
    },
  };
  expect(shown(figure)).toBe("<p>drawn</p>");
  expect(() => shown({ render: () => "text" })).toThrow("render(document) gave no element.");
});

test("an element is shown as it is", () => {
  expect(shown(document.createElement("hr"))).toBe("<hr>");
});

test("of a tensor's planes the first and fifteen more are there to be seen", () => {
  const planes = (count: number) => said({ shape: [count, 1, 1], data: Array<number>(count).fill(0) });
  expect(planes(16)).not.toContain("more");
  expect(planes(17)).toMatch(/\[15, :, :\]0… 1 more$/);
});
