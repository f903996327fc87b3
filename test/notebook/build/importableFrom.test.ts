import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { importableFrom } from "../../../site/notebook/build/importableFrom.ts";

const { modules, exportsOf, faults } = importableFrom(site);

test("cells may import the modules of the site, its data and inputs", () => {
  expect(modules).toEqual(expect.arrayContaining(["engine", "./figures", "@observablehq/plot", "inputs"]));
  expect(modules).toContain("./data/digits.json");
  expect([...faults]).toEqual([]);
});

test("it is known which values each has, and types are none", () => {
  expect(exportsOf("engine")).toEqual(expect.arrayContaining(["layers", "conv2d"]));
  expect(exportsOf("engine")).not.toContain("Layer");
  expect(exportsOf("inputs")).toContain("slider");
  expect(exportsOf("@observablehq/plot")).toContain("dot");
  expect(exportsOf("./data/digits.json")).toEqual(["default"]);
  expect(exportsOf("d3-array")).toBeUndefined();
});
