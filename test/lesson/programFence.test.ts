import { expect, test } from "vitest";
import { programOptions } from "../../site/lesson/programFence.ts";

test("the fence of a program names its kind and its cell", () => {
  expect(programOptions("ts", "solution of=side")).toEqual({ kind: "solution", of: "side" });
  expect(programOptions("ts", "wrong of=out-side")).toEqual({ kind: "wrong", of: "out-side" });
  expect(programOptions("ts", "cell id=solution")).toBeUndefined();
  expect(programOptions("ts", "")).toBeUndefined();
});

test("a cell that is missing, and options that are not known, are refused with what would do", () => {
  const remedy = 'Write "ts solution of=name", with the name of the cell that it may replace.';
  expect(() => programOptions("ts", "solution")).toThrow(`a fence "ts solution" without a cell. ${remedy}`);
  expect(() => programOptions("ts", "solution side")).toThrow(
    'unknown option "side" on the fence of a program.',
  );
  expect(() => programOptions("ts", "wrong of=2")).toThrow(
    'invalid option "of=2" on the fence of a program.',
  );
  expect(() => programOptions("ts", "wrong of=a of=b")).toThrow('invalid option "of=b"');
});
