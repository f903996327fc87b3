import { expect, test } from "vitest";
import { pictureAddress } from "../../../../site/notebook/kernel/serialise/pictureAddress.ts";
import { pixelsOf } from "../../../../site/notebook/kernel/document/pixelsOf.ts";

test("the pixels of a file are read from its head, however few bytes they are packed into", () => {
  const blank = { width: 300, height: 200, data: new Uint8ClampedArray(300 * 200 * 4) };
  expect(pixelsOf(pictureAddress(blank))).toBe(60_000);
});

test("a file without a head has none", () => {
  expect(pixelsOf("data:image/png;base64,AAAA")).toBe(0);
});
