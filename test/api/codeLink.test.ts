import { expect, test } from "vitest";
import { importLinks, typeLinks } from "../../site/api/importLinks.ts";
import { entries } from "../../site/api/entries.ts";
import { addressOf, listExports } from "../../site/api/listExports.ts";
import { all as lessons } from "../lessons/all.ts";

const addresses = new Set([...entries().map(({ address }) => address), "engine/layers/"]);

test("each name that a cell imports leads to its entry, by the name that the module gives it", () => {
  const source =
    'import {at, select as entry, type Step} from "engine";\nimport {slider} from "inputs";\nat(entry)';
  const links = importLinks(source);
  expect(links.map(({ start, end }) => source.slice(start, end))).toEqual(["at", "select", "Step", "slider"]);
  expect(links.map(({ address }) => address)).toEqual([
    "engine/tensors/#at",
    "engine/tensors/#select",
    "engine/networks/#Step",
    "engine/inputs/#slider",
  ]);
});

test("a cell that imports nothing, or only Plot, has no links", () => {
  expect(importLinks("const stride = 2;")).toEqual([]);
  expect(importLinks('import {plot} from "@observablehq/plot";')).toEqual([]);
});

test("every address that code can lead to has an entry", () => {
  expect(listExports().filter(({ address }) => !addresses.has(address))).toEqual([]);
  expect(addressOf("engine", "conv2d")).toBe("engine/tensors/#conv2d");
  expect(addressOf("engine", "layers")).toBe("engine/layers/");
  expect(addressOf("engine", "conv3d")).toBeUndefined();
});

test("everything that the lessons import from engine, inputs and figures has an entry", () => {
  const imports = lessons.flatMap(({ text }) => [
    ...text.matchAll(/^import (?:type )?\{([^}]+)\} from "(engine|inputs|\.\/figures)";/gm),
  ]);
  expect(imports.length).toBeGreaterThan(60);
  const lost = imports
    .flatMap(([, names, module]) =>
      names!.split(",").map((name) => [module!, name.replace(/ as .*|\btype /g, "").trim()] as const),
    )
    .filter(([module, name]) => addressOf(module, name) === undefined);
  expect(lost).toEqual([]);
});

test("a type in a signature leads to its entry once, and never to the entry it stands in", () => {
  const source = "add(a: Tensor, b: Tensor): Tensor";
  expect(typeLinks(source, "engine/tensors/#add")).toEqual([
    { start: 7, end: 13, address: "engine/tensors/#Tensor" },
  ]);
  expect(typeLinks(source, "engine/tensors/#Tensor")).toEqual([]);
});
