import { expect, test } from "vitest";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";
import { renderInline } from "../../../../site/notebook/kernel/render/index.ts";

const document = createDocument();
const shown = (value: unknown) => {
  const { trees, value: json } = renderInline(value, { document, cell: "cell" });
  return [toHtml(trees), json];
};

test("a value in a sentence is its plain text, and itself as JSON", () => {
  expect(shown(138357544)).toEqual(["138,357,544", "138357544"]);
  expect(shown("a < b")).toEqual(["a &lt; b", '"a < b"']);
  expect(shown([1, 1000])).toEqual(["1, 1,000", "[1,1000]"]);
  expect(shown([[1, 2], [3]])).toEqual([
    '[<span class="number">1</span>, <span class="number">2</span>], [<span class="number">3</span>]',
    "[[1,2],[3]]",
  ]);
  expect(shown(true)).toEqual(["true", "true"]);
  expect(shown(undefined)).toEqual(["", "null"]);
  expect(shown(NaN)).toEqual(["NaN", '"NaN"']);
  expect(shown(-2n)).toEqual(["−2", '"-2"']);
});

test("a count of bytes keeps its units", () => {
  const text = { MB: "7.17 MB", MiB: "6.84 MiB", article: "7.0 MB" };
  const [html, json] = shown({ bytes: 7168000, derivation: "", text });
  expect(html).toMatch(/^<data class="bytes" value="7168000" .* title="7,168,000 B">7.17 MB<\/data>$/);
  expect(json).toBe("7168000");
});

test("a small tensor is its numbers, a large one its shape", () => {
  expect(shown({ shape: [2], data: [1, 2] })[0]).toBe("1, 2");
  expect(shown({ shape: [1, 64, 2, 2], data: new Float32Array(256) })[0]).toBe("[1, 64, 2, 2] tensor");
});

test("a drawing in a sentence has no blocks", () => {
  const figure = document.createElement("figure");
  figure.append(document.createElement("p"));
  expect(shown(figure)[0]).toBe("<span><span></span></span>");
});
