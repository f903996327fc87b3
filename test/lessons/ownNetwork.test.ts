import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileLesson } from "../../site/notebook/build/compileLesson.ts";
import { dataModules } from "../../site/notebook/build/dataFiles.ts";
import { Notebook } from "../../site/notebook/kernel/notebook.ts";
import { cellModules } from "../../site/cellModules.ts";
import { site } from "../../site/loadLesson.ts";

const path = "lessons/04-fully-connected.mdx";
const written = readFileSync(path, "utf8");
const [cell] = /const ten = sequence\([^;]*;/.exec(written)!;

/** The cells that fail when the reader writes another network, of layers that end with ten scores. */
async function failuresOf(layers: string, epochs: number): Promise<readonly string[]> {
  const text = written.replace(cell, `const ten = sequence("own", [32, 1, 8, 8], {${layers}});`);
  const modules = { ...cellModules, ...dataModules(site) };
  const { cells } = compileLesson(text, path, [...Object.keys(modules), "inputs"]);
  const notebook = new Notebook({ modules });
  notebook.define(cells.map(({ cell }) => cell));
  notebook.preset("epochs", epochs);
  await notebook.run();
  return cells.flatMap(({ cell: { id }, options }) => {
    const result = notebook.result(id)!;
    return result.status === "shown" || options.fails
      ? []
      : [`${id}: ${"failure" in result ? result.failure.what : result.status}`];
  });
}

const between = (count: number) =>
  `flatten: layers.flatten(), between: layers.linear({inFeatures: 64, outFeatures: ${count}}), relu: layers.relu(),
   answer: layers.linear({inFeatures: ${count}, outFeatures: 10})`;

test("a network with 32 neurons in between carries through every cell of lesson 4", async () => {
  expect(await failuresOf(between(32), 1)).toEqual([]);
});

test("so does one of 16, twice through the digits", async () => {
  expect(await failuresOf(between(16), 2)).toEqual([]);
});

test("so does one with a convolution, and no bias at its end", async () => {
  const layers = `filters: layers.conv2d({inChannels: 1, outChannels: 4, kernelSize: 3}), relu: layers.relu(),
    flatten: layers.flatten(), answer: layers.linear({inFeatures: 144, outFeatures: 10, bias: false})`;
  expect(await failuresOf(layers, 1)).toEqual([]);
});
