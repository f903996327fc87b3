import { expect, test } from "vitest";
import * as inputs from "inputs";
import { kernelFeatures } from "../../../site/kernelFeatures.ts";
import { notebookOptions } from "../../../site/notebookOptions.ts";
import { controlNames, dataNames, inputNames } from "../../../site/notebook/kernel/featureNames.ts";
import { controls } from "../../../site/notebook/kernel/inputs/liveInputs.ts";
import { isAllowedAttribute } from "../../../site/notebook/kernel/isAllowedAttribute.ts";

test("the names of controls are those of the functions that make them, the kernel's and the features'", () => {
  const made = [controls, ...kernelFeatures.map((feature) => feature.controls ?? {})].flatMap((functions) =>
    Object.keys(functions),
  );
  expect([...controlNames].sort()).toEqual(made.sort());
});

test("the names of inputs are what the module exports, and what a running cell can import", () => {
  expect([...inputNames].sort()).toEqual(Object.keys(inputs).sort());
  const brought = kernelFeatures.flatMap(({ controls = {}, members = {}, setting }) => [
    ...Object.keys(controls),
    ...Object.keys(members),
    ...(setting === undefined ? [] : [setting.name]),
  ]);
  expect([...inputNames].sort()).toEqual([...Object.keys(controls), "progress", ...brought].sort());
});

test("an output may have the attributes that a feature names, and no others", () => {
  expect(dataNames.has("bytes")).toBe(true);
  expect(isAllowedAttribute("data", "data-bytes", "4")).toBe(true);
  expect(isAllowedAttribute("div", "data-verdict", "right")).toBe(true);
  expect(isAllowedAttribute("data", "data-byte", "4")).toBe(false);
  expect(isAllowedAttribute("data", "data-", "4")).toBe(false);
});

test("each feature with a part in the kernel is named among the site's options", async () => {
  const named = notebookOptions.features!.flatMap(({ kernel }) => kernel ?? []);
  const parts = await Promise.all(
    named.map((file) => import(/^\//.test(file) ? file : `../../../${file}`) as Promise<{ kernel: unknown }>),
  );
  expect(parts.map(({ kernel }) => kernel)).toEqual(kernelFeatures);
});
