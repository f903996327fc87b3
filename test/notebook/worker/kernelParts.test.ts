import { expect, test } from "vitest";
import { absentPart, unusedKernelParts } from "../../../site/notebook/worker/kernelParts.ts";

const unused = (...sources: readonly string[]) => unusedKernelParts(sources).map(({ name }) => name);

test("a part is left out where no code names it", () => {
  expect(unused("const a = 1;")).toEqual(["pictureAddress", "predict", "picture", "matrix"]);
  expect(unused('document.createElement("canvas")')).toEqual(["predict", "picture", "matrix"]);
  expect(unused("const photo = picture(…);", "const own = matrix(…);")).toEqual([
    "pictureAddress",
    "predict",
  ]);
});

test("what stands in its place says how to get it", () => {
  const [, , picture] = unusedKernelParts([""]);
  expect(absentPart(picture!)).toBe(
    'export const picture = () => { throw new Error("picture comes with the whole kernel: edit a cell to load it"); };',
  );
});
