import { expect, test } from "vitest";
import { decodePng } from "../../../../site/notebook/kernel/png/decodePng.ts";
import { fromBase64 } from "../../../../site/notebook/kernel/png/toBase64.ts";
import { pictureAddress } from "../../../../site/notebook/kernel/document/pictureAddress.ts";

test("the address of a picture holds its file", () => {
  const address = pictureAddress({
    width: 2,
    height: 1,
    data: new Uint8ClampedArray([9, 9, 9, 255, 200, 200, 200, 255]),
  });
  const { width, height, channels, data } = decodePng(
    fromBase64(address.slice("data:image/png;base64,".length)),
  );
  expect([width, height, channels, ...data]).toEqual([2, 1, 1, 9, 200]);
});

test("pictures that differ in one pixel have addresses of their own", () => {
  const grey = (level: number) => ({
    width: 1,
    height: 1,
    data: new Uint8ClampedArray([level, level, level, 255]),
  });
  expect(pictureAddress(grey(5))).toBe(pictureAddress(grey(5)));
  expect(pictureAddress(grey(5))).not.toBe(pictureAddress(grey(6)));
});
