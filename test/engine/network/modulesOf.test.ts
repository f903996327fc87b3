import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { build } from "../../../engine/network/build.ts";
import { modulesOf } from "../../../engine/network/modulesOf.ts";
import { parametersOf } from "../../../engine/network/parametersOf.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";

const step = (name: string, madeBefore?: string) => ({
  name,
  layer: layers.linear({ inFeatures: 2, outFeatures: 2 }),
  ...(madeBefore === undefined ? {} : { madeBefore }),
});

test("modules are made in the order of their steps, but for those that are made before a later one", () => {
  const plans = [step("a", "d"), step("b"), step("c", "d"), step("d"), step("e")];
  expect(modulesOf(build("row", [1, 2], plans)).map(({ name }) => name)).toEqual(["b", "a", "c", "d", "e"]);
});

test("a module is made before one that is itself made before another", () => {
  const plans = [step("a", "b"), step("b", "d"), step("c"), step("d")];
  expect(modulesOf(build("row", [1, 2], plans)).map(({ name }) => name)).toEqual(["c", "a", "b", "d"]);
});

test("GoogLeNet's classifiers are made after its last inception, as in torchvision, though they run half-way up", () => {
  const names = parametersOf(zoo.googlenet.network()).map(({ name }) => name.split(".")[0]);
  expect([...new Set(names)].slice(-5)).toEqual(["inception5a", "inception5b", "aux1", "aux2", "fc"]);
});

test("a module is made before a later step's alone", () => {
  expect(() => build("late", [1, 2], [step("a"), step("b", "a")])).toThrow(
    "step b: made before a, which is no later step",
  );
  expect(() => build("itself", [1, 2], [step("a", "a")])).toThrow(
    "step a: made before a, which is no later step",
  );
  expect(() => build("lost", [1, 2], [step("a", "z")])).toThrow(
    "step a: made before z, which is no later step",
  );
});
