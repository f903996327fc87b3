import { expect, test } from "vitest";
import { cellOptions } from "../../site/lesson/fence.ts";

test("a cell's fence gives its options", () => {
  expect(cellOptions("ts", "cell")).toEqual({ fails: false, closed: false });
  expect(cellOptions("ts", "cell id=feature-map closed")).toEqual({
    id: "feature-map",
    fails: false,
    closed: true,
  });
  expect(cellOptions("ts", "cell fails")).toEqual({ fails: true, closed: false });
});

test("a fence of another kind is no cell", () => {
  expect(cellOptions("ts", "")).toBeUndefined();
  expect(cellOptions("", "")).toBeUndefined();
  expect(cellOptions("json", "title=x")).toBeUndefined();
});

test("an option that is not known is refused, with the one that was probably meant", () => {
  expect(() => cellOptions("ts", "cell fold")).toThrow(
    'unknown option "fold" on a cell\'s fence. Use id=name, fails or closed.',
  );
  expect(() => cellOptions("ts", "cell closd")).toThrow(
    'unknown option "closd" on a cell\'s fence. Is "closed" meant? Use id=name, fails or closed.',
  );
});

test("an option that stands twice, or an id that is no name, is refused", () => {
  for (const meta of ["cell fails fails", "cell id=a id=b", "cell id=2d", "cell id="]) {
    expect(() => cellOptions("ts", meta)).toThrow(
      "An option stands once, and an id starts with a letter, then letters, digits, _ and -.",
    );
  }
});

test("a fence that was probably meant to be a cell is refused", () => {
  const remedy = 'Write "ts cell" for a cell, or "ts" alone for code that does not run.';
  expect(() => cellOptions("ts", "cel")).toThrow(`unknown fence "ts cel". ${remedy}`);
  expect(() => cellOptions("ts", "Cell")).toThrow(`unknown fence "ts Cell". ${remedy}`);
  expect(() => cellOptions("tscell", "")).toThrow(`unknown fence "tscell". ${remedy}`);
  expect(() => cellOptions("js", "cell")).toThrow(`unknown fence "js cell". ${remedy}`);
  expect(() => cellOptions("cell", "ts")).toThrow(`unknown fence "cell ts". ${remedy}`);
});
