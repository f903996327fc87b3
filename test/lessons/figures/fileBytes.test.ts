import { expect, test } from "vitest";
import { fileBytes } from "../../../lessons/figures/fileBytes.ts";

test("four letters are three bytes", () => {
  expect([...fileBytes("TWFu")]).toEqual([77, 97, 110]);
});

test("what fills up the last four letters is not part of the file", () => {
  expect([...fileBytes("TWE=")]).toEqual([77, 97]);
  expect([...fileBytes("iVBORw==")]).toEqual([137, 80, 78, 71]);
});

test("no letters are no bytes", () => {
  expect(fileBytes("")).toHaveLength(0);
});
