import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mirrorOf } from "./mutation.ts";
import { mutations } from "./mutations.ts";

test("what each mutation changes stands in its file once", () => {
  const times = ({ file, text }: (typeof mutations)[number]) =>
    readFileSync(file, "utf8").split(text).length - 1;
  const elsewhere = mutations.filter((one) => times(one) !== 1);
  expect(elsewhere.map((one) => `${one.file}: ${one.text}, ${times(one)} times`)).toEqual([]);
});

test("each mutation changes something, and has a test file to fail", () => {
  expect(mutations.filter(({ text, instead }) => text === instead)).toEqual([]);
  expect(mutations.map(({ test }) => test).filter((test) => !existsSync(test))).toEqual([]);
});

test("no mutation is listed twice", () => {
  const names = mutations.map(({ file, text, instead }) => `${file}: ${text} → ${instead}`);
  expect(names.filter((name, place) => names.indexOf(name) < place)).toEqual([]);
});

test("a module's tests stand where its path says", () => {
  expect(mirrorOf("site/features/units/listenToUnits.ts")).toBe("test/features/units/listenToUnits.test.ts");
  expect(mirrorOf("engine/layers/conv2d.ts")).toBe("test/engine/layers/conv2d.test.ts");
});

test("client, kernel, engine and figures have ninety mutations and more between them", () => {
  const of = (folder: string) => mutations.filter(({ file }) => file.startsWith(folder)).length;
  expect(of("site/notebook/client/")).toBeGreaterThanOrEqual(25);
  expect(of("site/notebook/kernel/")).toBeGreaterThanOrEqual(20);
  expect(of("engine/")).toBeGreaterThanOrEqual(15);
  expect(of("lessons/figures/")).toBeGreaterThanOrEqual(30);
});
