import { expect, test } from "vitest";
import { cellOptions } from "../../../site/notebook/build/cellOptions.ts";

test("a cell's fence gives its options", () => {
  expect(cellOptions("ts", "cell")).toEqual({ fails: false, closed: false, hands: [] });
  expect(cellOptions("ts", "cell id=feature-map closed")).toEqual({
    id: "feature-map",
    fails: false,
    closed: true,
    hands: [],
  });
  expect(cellOptions("ts", "cell fails")).toEqual({ fails: true, closed: false, hands: [] });
  expect(cellOptions("ts", "cell hands=stride,padding")).toMatchObject({ hands: ["stride", "padding"] });
});

test("a fence of another kind is no cell", () => {
  expect(cellOptions("ts", "")).toBeUndefined();
  expect(cellOptions("", "")).toBeUndefined();
  expect(cellOptions("json", "title=x")).toBeUndefined();
});

test("an option that is not known is refused, with the one that was probably meant", () => {
  expect(() => cellOptions("ts", "cell fold")).toThrow(
    'unknown option "fold" on a cell\'s fence. Use id=name, hands=name, fails or closed.',
  );
  expect(() => cellOptions("ts", "cell closd")).toThrow(
    'unknown option "closd" on a cell\'s fence. Did you mean "closed"? Use id=name, hands=name, fails or closed.',
  );
});

test("an option that stands twice, or an id that is no name, is refused", () => {
  for (const meta of ["cell fails fails", "cell id=a id=b", "cell id=2d", "cell id="]) {
    expect(() => cellOptions("ts", meta)).toThrow(
      "An option stands once, and an id starts with a letter, then letters, digits, _ and -.",
    );
  }
});

test("hands that name nothing, or one input twice, are refused with the way to write them", () => {
  for (const meta of ["cell hands", "cell hands=", "cell hands=a,a", "cell hands=a hands=b", "cell hands=a,"])
    expect(() => cellOptions("ts", meta), meta).toThrow(
      "Write hands=stride,padding: names of inputs, each once, with commas and without spaces.",
    );
});

test("a fence that was probably meant to be a cell is refused", () => {
  const remedy = 'Write "ts cell" for a cell, or "ts" alone for code that does not run.';
  expect(() => cellOptions("ts", "cel")).toThrow(`unknown fence "ts cel". ${remedy}`);
  expect(() => cellOptions("ts", "Cell")).toThrow(`unknown fence "ts Cell". ${remedy}`);
  expect(() => cellOptions("tscell", "")).toThrow(`unknown fence "tscell". ${remedy}`);
  expect(() => cellOptions("js", "cell")).toThrow(`unknown fence "js cell". ${remedy}`);
  expect(() => cellOptions("cell", "ts")).toThrow(`unknown fence "cell ts". ${remedy}`);
  expect(() => cellOptions("typescript", "cel")).toThrow(`unknown fence "typescript cel". ${remedy}`);
  expect(() => cellOptions("TS", "id=x")).toThrow(`unknown fence "TS id=x". ${remedy}`);
  expect(() => cellOptions("cel", "")).toThrow(`unknown fence "cel". ${remedy}`);
  expect(() => cellOptions("{ts}", "closed")).toThrow(`unknown fence "{ts} closed". ${remedy}`);
  expect(cellOptions("typescript", "")).toBeUndefined();
  expect(cellOptions("text", "")).toBeUndefined();
});

test("an id with spaces around its sign is refused with the way to write it", () => {
  for (const meta of ["cell id = x", "cell id =x", "cell = x"])
    expect(() => cellOptions("ts", meta), meta).toThrow("Write id=name, without spaces.");
});

test("a fence that was probably meant to be a solution is refused as such", () => {
  for (const [lang, meta] of [
    ["typescript", "solution of=x"],
    ["ts", "Solution of=x"],
    ["ts", "solutoin of=x"],
    ["ts", "wrongs"],
  ] as const)
    expect(() => cellOptions(lang, meta), meta).toThrow('Write "ts solution of=name" or "ts wrong of=name"');
});
