import { expect, test } from "vitest";
import { readSource } from "../../../site/notebook/build/source.ts";

const read = (text: string) => readSource(text, "a.mdx");

test("a component is refused: an input is to be declared by a cell", () => {
  expect(() => read("a\n\n<Slider max={3} />\n")).toThrow(
    'a.mdx:3: there is no component <Slider>. An input is declared by a cell: import { slider } from "inputs", and call slider(…).',
  );
  expect(() => read("a <Chart>b</Chart>\n")).toThrow(
    "a.mdx:1: there is no component <Chart>. Lessons have cells instead, and HTML elements in small letters: draw in a cell, or write \\< for the sign.",
  );
  expect(() => read("<a.b />")).toThrow("there is no component <a.b>.");
  expect(() => read("<>a</>")).toThrow("<> is not an element.");
});

test("modules outside of cells are refused, words of prose that begin as they do as well", () => {
  const remedy =
    "Cells import, and share what they declare: write it in a fence ts cell. A line of prose begins otherwise.";
  expect(() => read('a\n\nimport X from "./x.jsx"\n')).toThrow(
    `a.mdx:3: import is outside a cell. ${remedy}`,
  );
  expect(() => read("export const a = 1\n")).toThrow(`a.mdx:1: export is outside a cell. ${remedy}`);
});

test("elements that would do nothing are refused", () => {
  for (const name of ["script", "style", "iframe", "object", "embed"])
    expect(() => read(`a\n\n<${name}></${name}>\n`), name).toThrow(
      `a.mdx:3: <${name}> does nothing on these pages. Compute and draw in a cell, or link to it.`,
    );
});

test("elements that hold words stay", () => {
  for (const text of [
    "<details>\n<summary>a</summary>\n\nb\n\n</details>",
    "H<sub>2</sub>O",
    "<h2>a</h2>",
    "a<br />b",
  ])
    expect(read(text).cells, text).toEqual([]);
});
