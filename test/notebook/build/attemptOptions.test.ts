import { expect, test } from "vitest";
import { attemptOptions } from "../../../site/notebook/build/attemptOptions.ts";

test("the fence of a program names its kind and its cell", () => {
  expect(attemptOptions("ts", "solution of=side")).toEqual({ kind: "solution", of: "side" });
  expect(attemptOptions("ts", "wrong of=out-side")).toEqual({ kind: "wrong", of: "out-side" });
  expect(attemptOptions("ts", "cell id=solution")).toBeUndefined();
  expect(attemptOptions("ts", "")).toBeUndefined();
});

test("a cell that is missing, and options that are not known, are refused with what would do", () => {
  const remedy = 'Write "ts solution of=name", with the name of the cell that it may replace.';
  expect(() => attemptOptions("ts", "solution")).toThrow(`a fence "ts solution" without a cell. ${remedy}`);
  expect(() => attemptOptions("ts", "solution side")).toThrow(
    'unknown option "side" on the fence of a program.',
  );
  expect(() => attemptOptions("ts", "wrong of=2")).toThrow(
    'invalid option "of=2" on the fence of a program.',
  );
  expect(() => attemptOptions("ts", "wrong of=a of=b")).toThrow('invalid option "of=b"');
});
