import { expect, test } from "vitest";
import { pictureAddress } from "../../../../site/notebook/kernel/document/pictureAddress.ts";
import { pixelCount } from "../../../../site/notebook/kernel/serialise/pixelCount.ts";

test("the pixels of a file are read from its head, however few bytes they are packed into", () => {
  const blank = { width: 300, height: 200, data: new Uint8ClampedArray(300 * 200 * 4) };
  expect(pixelCount(pictureAddress(blank))).toBe(60_000);
});

test("a file without a head has none", () => {
  expect(pixelCount("data:image/png;base64,AAAA")).toBe(0);
});
